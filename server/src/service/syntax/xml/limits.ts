/** Deeper elements are checked but kept out of the tree, so that whoever walks it may recurse. */
export const maxDepth = 256;

/** Errors beyond this number are not recorded: a text that holds so many is no configuration. */
export const maxErrors = 1000;

/** Texts longer than this (in characters) are checked for syntax only. */
export const syntaxOnlyLength = 2_000_000;

/** Texts longer than this (in characters) are not read at all. */
export const unreadLength = 10_000_000;

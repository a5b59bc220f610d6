/** All that an XML declaration may hold, in its order. */
export const declarationParts: readonly string[] = ['version', 'encoding', 'standalone'];

/** Commands that the client runs; what they take is told beside `copyTextCommand` of the requests. */
export const copyTextCommand = 'jabber.copyText';
export const convertCommand = 'jabber.convert';
export const openParametersCommand = 'jabber.openParameters';

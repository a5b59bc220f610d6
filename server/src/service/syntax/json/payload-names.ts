/** Members in which Intune, as Microsoft Graph has it, keeps a configuration in base64. */
export const payloadNames = ['payloadJson', 'encodedSettingXml'] as const;

export type PayloadName = (typeof payloadNames)[number];

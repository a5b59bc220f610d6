/**
 * The ways to write settings down: `jabber-config.xml`, `jabber-bootstrap.properties`, arguments of the
 * Windows installer, the provisioning URL, and app configuration of device management (EMM).
 */
export const notations = ['config', 'bootstrap', 'installer', 'url', 'emm'] as const;
export type Notation = (typeof notations)[number];

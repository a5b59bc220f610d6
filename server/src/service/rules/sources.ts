import type { Source } from '../catalogue/parameter.js';

/** Where the guides say how a configuration file is built. */
export const clientConfiguration: Source = {
  guide: 'Parameters Reference Guide for Cisco Jabber 14.1',
  chapter: 'Jabber Client Configuration',
};

/** Where the guides say that a file must be well-formed, in UTF-8 and named in lower case. */
export const configureTheClients: Source = {
  guide: 'On-Premises Deployment for Cisco Jabber 14.1',
  chapter: 'Configure the Clients',
};

/** Where the log of a client shows how it looks names up. */
export const directoryMappingLog: Source = {
  guide: 'Test Directory Attribute Mapping for Jabber in Isolation',
  chapter: 'Troubleshoot',
};

/** The custom tabs: the only parameter whose elements and attributes the guides describe. */
export const customTabs: Source = { guide: 'Feature Configuration for Cisco Jabber 12.5', chapter: 'Platform' };

/** For rules about this tool and its limits; they say nothing about Jabber. */
export const thisTool: Source = { guide: 'Jabber Configuration Tools', chapter: 'Rules' };

/** Where the guides list installer arguments, parameters of the provisioning URL and keys of app configuration. */
export const installClients: Source = {
  guide: 'On-Premises Deployment for Cisco Jabber 14.1',
  chapter: 'Deploy Cisco Jabber Applications and Jabber Softphone for VDI',
};

/** Where the guides describe the provisioning URL. */
export const serviceDiscovery: Source = {
  guide: 'On-Premises Deployment for Cisco Jabber 14.1',
  chapter: 'Configure Service Discovery',
};

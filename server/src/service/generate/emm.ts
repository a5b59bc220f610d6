import { keyValueLine } from '../syntax/key-value/read-key-value.js';
import { escapeXmlText } from '../syntax/plist/escape-xml.js';
import type { PlainSetting } from './settings-input.js';

/** A property list for managed app configuration on iPhone and iPad. All values are strings: no others are read. */
export function emmPropertyList(settings: readonly PlainSetting[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...settings.flatMap(({ name, value }) => [
      `\t<key>${escapeXmlText(name)}</key>`,
      `\t<string>${escapeXmlText(value)}</string>`,
    ]),
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}

/** AppConfig's form for Android: one object of keys and values. */
export function emmObject(settings: readonly PlainSetting[]): string {
  return json(Object.fromEntries(settings.map(({ name, value }) => [name, value])));
}

/** Google's form for Android. With the app's name the object is complete as Intune takes it. */
export function emmManagedProperties(settings: readonly PlainSetting[], app?: string, isComplete = false): string {
  return json({
    ...(isComplete && { kind: 'androidenterprise#managedConfiguration' }),
    ...(app !== undefined && { productId: `app:${app}` }),
    managedProperty: settings.map(({ name, value }) => ({ key: name, valueString: value })),
  });
}

/** Intune's form for iPhone and iPad. */
export function emmIntuneSettings(settings: readonly PlainSetting[]): string {
  return json({
    settings: settings.map(({ name, value }) => ({
      appConfigKey: name,
      appConfigKeyType: 'stringType',
      appConfigKeyValue: value,
    })),
  });
}

/** `key = value` lines to copy into the form of a console. */
export function emmLines(settings: readonly PlainSetting[]): string {
  return settings.map(({ name, value }) => `${keyValueLine(name, value)}\n`).join('');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

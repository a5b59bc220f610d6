const titles: Readonly<Record<string, string>> = {
  windows: 'Windows',
  mac: 'Mac',
  android: 'Android',
  ios: 'iOS',
  vdi: 'VDI',
};

/** A platform as people write it. */
export function platformTitle(platform: string): string {
  return titles[platform] ?? platform;
}

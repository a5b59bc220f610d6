import type { Questions } from './questions.js';

/** The platforms of which the guide gives codecs and rates. */
const platforms = ['windows', 'mac', 'android', 'iphone_ipad'] as const;
export type Platform = (typeof platforms)[number];

/** Those that are declared; all where none is. */
export function platformsOf(ask: Questions): readonly Platform[] {
  const declared = platforms.filter((platform) => ask.holds(`client("${platform}")`));
  return ask.words('clients()') === '' ? platforms : declared;
}

export function isDesktop(platform: Platform): boolean {
  return platform === 'windows' || platform === 'mac';
}

import { decodeQR } from 'qr/decode.js';
import type { PlainSetting } from '../../server/src/service/generate/settings-input.js';
import type { Target } from '../../server/src/service/generate/target.js';
import { readCommandLine } from '../../server/src/service/syntax/command-line/read-command-line.js';
import { readJson } from '../../server/src/service/syntax/json/read-json.js';
import { readKeyValue } from '../../server/src/service/syntax/key-value/read-key-value.js';
import { readPlist } from '../../server/src/service/syntax/plist/read-plist.js';
import { readBootstrap } from '../../server/src/service/syntax/properties/read-bootstrap.js';
import type { LinkTextKind } from '../../server/src/service/syntax/url/link-place.js';
import { readLinks } from '../../server/src/service/syntax/url/read-links.js';
import type { RawSetting, SyntaxProblem } from '../../server/src/service/syntax/written-setting.js';
import { readXmlSettings } from './read-xml.js';

/** What the reader of a notation finds in a text. */
export interface ReadBack {
  readonly settings: readonly PlainSetting[];
  readonly problems: readonly SyntaxProblem[];
}

/** Reads a generated text with the reader of its notation. */
export function readBack(target: Target, text: string): ReadBack {
  switch (target) {
    case 'url':
    case 'url-mail':
      return readLink(text, 'plain');
    case 'url-html':
      return readLink(text, 'html');
    case 'url-markdown':
      return readLink(text, 'markdown');
    case 'url-qr':
      return readLink(scan(text), 'plain');
    case 'msi':
    case 'msi-ps': {
      const { sets, problems } = readCommandLine(text, target === 'msi' ? 'cmd' : 'powershell');
      return plain(sets.length === 1 && sets[0]?.isJabber ? sets[0].settings : [], problems);
    }
    case 'bootstrap': {
      const { sets, problems } = readBootstrap(text);
      return plain(sets[0]?.settings, problems);
    }
    case 'emm-ios': {
      const { sets, problems } = readPlist(text);
      return plain(sets[0]?.settings, problems);
    }
    case 'emm-android': {
      const { sets, problems } = readJson(text);
      return plain(sets[0]?.settings, problems);
    }
    case 'emm-android-managed':
    case 'emm-intune':
    case 'emm-intune-ios': {
      const { sets, problems } = readJson(text);
      return plain(sets.find(({ shape }) => shape !== 'object')?.settings, problems);
    }
    case 'emm-text': {
      const { sets, problems } = readKeyValue(text);
      return plain(sets[0]?.settings, problems);
    }
    case 'xml':
      return readXmlSettings(text);
  }
}

function readLink(text: string, kind: LinkTextKind): ReadBack {
  const { sets, problems, links } = readLinks(text, kind);
  return plain(sets.length === 1 && links.length === 0 ? sets[0]?.settings : [], problems);
}

function plain(settings: readonly RawSetting[] = [], problems: readonly SyntaxProblem[]): ReadBack {
  return { settings: settings.map(({ name, value }) => ({ name, value })), problems };
}

/** Draws the picture as a camera would see it, and reads the code in it. */
export function scan(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}

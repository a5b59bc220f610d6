import type { Parameter, ValueType } from '../../server/src/service/catalogue/parameter.js';
import { domains, hosts } from './arbitrary-settings.js';

const byType: Readonly<Partial<Record<ValueType, readonly string[]>>> = {
  address: hosts,
  domain: domains,
  'file-path': ['C:\\Jabber'],
  'group-file': ['groupa-config.xml'],
  hotkey: ['CTRL+SHIFT+R'],
  lcid: ['1033', '1042'],
  'ldap-attribute': ['mail'],
  'ldap-dn': ['ou=staff,dc=example,dc=com'],
  'ldap-filter': ['(objectClass=person)'],
  secret: ['hunter2'],
  url: ['https://www.example.com/page'],
  username: ['kim'],
  version: ['14.1'],
};

/** Values as somebody would choose them: all there are where the guides list them, the bounds of numbers, else one. */
export function ordinaryValues({ value, example }: Parameter): readonly string[] {
  const { type, values = [], itemValues, separator = ',', min, max, parity } = value;
  switch (type) {
    case 'boolean':
    case 'enum':
      return values.map((each) => each.value).filter((word) => word !== '');
    case 'integer':
    case 'port': {
      const [least, most] = [min ?? 1, max ?? 65535];
      return [least + oddness(least, parity), most - oddness(most, parity)].map(String);
    }
    case 'list':
      if (itemValues) return choices(itemValues).map((items) => items.join(separator));
  }
  const shown = /^<\w+>([^<>&]+)<\/\w+>$/.exec(example ?? '')?.[1];
  return byType[type] ?? [shown ?? 'Example'];
}

/** 1 where a number is odd and has to be even, or the other way round. */
function oddness(number: number, parity: 'even' | 'odd' | undefined): number {
  if (parity === undefined) return 0;
  return (number % 2 === 0) === (parity === 'even') ? 0 : 1;
}

/** Each choice of some items, in their order; of many items only one each, and all. */
function choices(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length > 3) return [...items.map((item) => [item]), items];
  return Array.from({ length: 2 ** items.length - 1 }, (_, number) =>
    items.filter((_, index) => (number + 1) & (1 << index)),
  );
}

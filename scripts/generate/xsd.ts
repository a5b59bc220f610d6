import { groupNames, type Parameter } from '../../server/src/service/catalogue/parameter.js';
import { checkedCatalogue } from './catalogue.js';
import { annotation, element, type Markup, write } from './xsd/markup.js';
import { parameterElements } from './xsd/parameter-elements.js';
import { sharedTypes } from './xsd/shared-types.js';

const path = 'schemas/generated/jabber-config.xsd';

/**
 * An XML Schema for editors that have no extension of ours. It accepts the groups and parameters in any
 * order, and each parameter in any group, as the client does; names are case-sensitive as XML Schema has it.
 */
export async function generateXsd(): Promise<Map<string, string>> {
  const { parameters } = checkedCatalogue();
  const schema = element(
    'xs:schema',
    { 'xmlns:xs': 'http://www.w3.org/2001/XMLSchema', elementFormDefault: 'qualified' },
    [
      annotation(['Cisco Jabber configuration, written by `npm run generate` from the catalogue.']),
      root(),
      ...groupNames.map(groupType),
      ...groupNames.map((name) =>
        parameterGroup(
          name,
          parameters.filter((parameter) => parameter.group === name),
        ),
      ),
      parameterGroup(
        'Other',
        parameters.filter((parameter) => parameter.group === undefined),
      ),
      ...sharedTypes(),
    ],
  );
  return new Map([[path, `<?xml version="1.0" encoding="UTF-8"?>\n${write(schema)}`]]);
}

function root(): Markup {
  return element('xs:element', { name: 'config' }, [
    element('xs:complexType', {}, [
      element('xs:choice', { minOccurs: '0', maxOccurs: 'unbounded' }, [
        ...groupNames.map((name) => element('xs:element', { name, type: `${name}Group` })),
      ]),
      element('xs:attribute', { name: 'version', type: 'xs:string' }),
    ]),
  ]);
}

/** All parameters may stand in every group; those documented for it come first, for completion. */
function groupType(name: string): Markup {
  const others = [...groupNames, 'Other'].filter((other) => other !== name);
  return element('xs:complexType', { name: `${name}Group` }, [
    element('xs:choice', { minOccurs: '0', maxOccurs: 'unbounded' }, [
      ...[name, ...others].map((each) => element('xs:group', { ref: `${each}Parameters` })),
    ]),
  ]);
}

function parameterGroup(name: string, parameters: readonly Parameter[]): Markup {
  return element('xs:group', { name: `${name}Parameters` }, [
    element('xs:choice', {}, parameters.flatMap(parameterElements)),
  ]);
}

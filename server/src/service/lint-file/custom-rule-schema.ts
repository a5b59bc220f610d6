import { inputKinds } from '../cross-checks/cross-check.js';
import { severities } from '../lint-options.js';
import type { JsonSchema } from '../schema/json-schema.js';

const text: JsonSchema = { type: 'string' };
const filled: JsonSchema = { type: 'string', pattern: '\\S' };

const inputs: JsonSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'string',
    enum: inputKinds,
    enumDescriptions: [
      'jabber-config.xml or a group file',
      'jabber-bootstrap.properties or an installer command',
      'a provisioning URL',
      'app configuration of device management',
      'the deployment description',
    ],
  },
};

const expressions: JsonSchema = { type: 'object', additionalProperties: { ...filled, title: 'Expression in CEL' } };

const place: JsonSchema = {
  type: 'string',
  pattern: '^(config|global|previous|bootstrap|url|emm|deployment|\\{\\w+\\})/|^\\{\\w+\\}$',
  examples: ['config/EnableVideo', 'config/EnableVideo=', 'config/', 'deployment/servers.cucm.version'],
};

/** What an edit changes: `@` is the setting that is marked. */
const target: JsonSchema = {
  type: 'string',
  pattern: '^(config|bootstrap|url|emm|\\{\\w+\\})/|^@$|^\\{\\w+\\}$',
  examples: ['@', 'config/EnableVideo'],
};

const ruleIds: JsonSchema = {
  type: 'array',
  items: { type: 'string', pattern: '^[a-z0-9-]+$', examples: ['value-blanks'] },
};

const edit: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    set: { title: 'Give the setting a value, or add it', ...target },
    remove: { title: 'Take the setting away', ...target },
    rename: { title: 'Give the setting another name', ...target },
    to: {
      title: 'The new value or name',
      description: 'May hold {words}; for each kind of file another value where they differ.',
      type: ['string', 'object'],
      additionalProperties: false,
      properties: { config: text, bootstrap: text, url: text, emm: text },
    },
  },
};

const fix: JsonSchema = {
  type: 'object',
  required: ['edits'],
  additionalProperties: false,
  properties: {
    edits: { title: 'What it changes', type: 'array', minItems: 1, items: edit },
    title: { title: 'What the user picks', description: 'Worked out from the edits when absent.', ...filled },
    certain: { title: 'Nothing else can be meant: it may be applied unasked', type: 'boolean', enum: [true] },
  },
};

/** One rule under `customRules`. */
export const customRuleSchema: JsonSchema = {
  type: 'object',
  required: ['id', 'severity', 'when', 'at', 'message'],
  additionalProperties: false,
  properties: {
    id: {
      title: 'Code of its findings',
      description: 'Small letters, digits and hyphens. It can be used under `rules` and in comments like any other.',
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      examples: ['acme-video-off'],
    },
    title: { title: 'What it finds, in a few words', ...filled },
    severity: { title: 'Severity of its findings', type: 'string', enum: severities },
    inputs: { title: 'Files it reads: all of these have to be there', ...inputs },
    any_input: { title: 'Files it reads: one of these is enough', ...inputs },
    optional: { title: 'Files it reads when they are there', ...inputs },
    absence: { title: 'Files from whose silence it concludes', ...inputs },
    each: {
      title: 'Names bound in turn to the items of a list',
      description: 'One finding for each combination for which `when` holds.',
      ...expressions,
    },
    when: {
      title: 'Condition',
      description: 'In CEL. The rule finds something where it is true.',
      ...filled,
      examples: ['cfg.on("EnableVideo")'],
    },
    at: {
      title: 'What is marked',
      description: 'The first that is written is where the finding stands; the others are shown with it.',
      type: 'array',
      minItems: 1,
      items: place,
      examples: [['config/EnableVideo']],
    },
    idle: {
      title: 'It says that what is marked does nothing',
      description: 'Not told of the global file because of what a group file says: there it serves the others.',
      type: 'boolean',
      enum: [true],
    },
    message: { title: 'What the finding says', description: 'May hold {words}.', ...filled },
    words: { title: 'What stands for the {words}', ...expressions },
    fix: { title: 'How to mend it, for people', ...filled },
    fixes: { title: 'Quick fixes, the best first', type: 'array', items: fix },
    confidence: { title: 'Room for doubt: never more than a warning', type: 'string', enum: ['medium'] },
    instead_of: { title: 'Rules whose finding on the same setting is left out', ...ruleIds },
    yields_to: { title: 'Rules beside whose finding on the same setting this one is left out', ...ruleIds },
    note: { title: 'More to know, for its page', ...filled },
    source: {
      title: 'Where it is laid down',
      type: 'object',
      required: ['guide'],
      additionalProperties: false,
      properties: { guide: { title: 'Title of a document', ...filled }, section: { title: 'Chapter', ...filled } },
    },
    positive: {
      title: 'Smallest input on which it fires',
      description: 'Sections begin with a line such as `@config` or `@deployment`.',
      ...filled,
    },
    negative: { title: 'Near miss on which it stays silent', description: 'In the form of `positive`.', ...filled },
  },
};

import {
  type ConvertParams,
  type ConvertResult,
  convertMethod,
  type GenerateParams,
  type GenerateResult,
  generateMethod,
  type OfferedParams,
  type OfferedSetting,
  offeredMethod,
  type ParameterPage,
  type ParameterPageParams,
  parameterPageMethod,
  type SettingsAtParams,
  type SettingsAtResult,
  type SupportFieldParams,
  type SupportFieldResult,
  settingsAtMethod,
  supportFieldMethod,
  type ValidateParams,
  validateMethod,
} from '../../../protocol/requests.js';
import type { Server } from '../server.js';
import type { LintOptions } from '../service/lint-options.js';
import { guarded } from './guard.js';

/** The requests of the dialogues that write settings in some notation. */
export function registerWriting(server: Server): void {
  const { connection, service, documents } = server;
  const optionsFor = async (uri = noDocument): Promise<LintOptions> => (await server.options.of(uri)).lint;

  connection.onRequest(
    offeredMethod,
    guarded<OfferedParams, readonly OfferedSetting[]>(server, offeredMethod, [], async ({ uri, ...request }) =>
      service.offeredSettings(request, await optionsFor(uri)),
    ),
  );
  connection.onRequest(
    validateMethod,
    guarded<ValidateParams, string | null>(
      server,
      validateMethod,
      null,
      (request) => service.validateValue(request) ?? null,
    ),
  );
  connection.onRequest(
    generateMethod,
    guarded<GenerateParams, GenerateResult>(server, generateMethod, nothing, async (params) => {
      const { target, settings, from, options = {}, uri } = params;
      const input = from === undefined ? { settings } : { settings, notation: from };
      return service.generate(input, target, options, await optionsFor(uri));
    }),
  );
  connection.onRequest(
    settingsAtMethod,
    guarded<SettingsAtParams, SettingsAtResult | null>(server, settingsAtMethod, null, ({ uri, position }) => {
      const document = documents.get(uri);
      return (document && service.settingsAt(document, position)) ?? null;
    }),
  );
  connection.onRequest(
    convertMethod,
    guarded<ConvertParams, ConvertResult | null>(server, convertMethod, null, async (params) => {
      const { uri, position, target, options: choices = {}, settings: chosen = [] } = params;
      const options = await optionsFor(uri);
      const document = documents.get(uri);
      return (document && service.convert(document, position, { target, choices, chosen }, options)) ?? null;
    }),
  );
  connection.onRequest(
    supportFieldMethod,
    guarded<SupportFieldParams, SupportFieldResult>(server, supportFieldMethod, { text: '' }, ({ file }) =>
      service.supportField(file),
    ),
  );
  connection.onRequest(
    parameterPageMethod,
    guarded<ParameterPageParams, ParameterPage>(
      server,
      parameterPageMethod,
      { title: '', markdown: '' },
      async ({ notation, uri }) => service.parameterPage(notation, await optionsFor(uri)),
    ),
  );
}

/** Stands for a document that is not there yet: the options of the first folder count. */
const noDocument = 'untitled:new';

const nothing: GenerateResult = { text: '', languageId: 'plaintext', fileName: '', kept: [], dropped: [], doubts: [] };

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from './connection.js';
import { loadLaterFrom } from './later-script.browser.js';
import { handedFacts } from './workspace/handed-facts.js';

// In a worker `self` is the port to the page; the compiler's libraries here are those of Node.
const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  disk: undefined,
  facts(own) {
    loadLaterFrom(own.laterScript);
    return handedFacts(own);
  },
});

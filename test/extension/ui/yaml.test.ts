import { session } from './session.js';

// Nothing else of ours is open, and the user has given all YAML to another extension.
describe('VS Code: files of ours that are YAML', () => {
  const vscode = session({ 'files.associations': { '*.yaml': 'yaml' } });

  it('a jabber-lint.yaml alone is checked', async () => {
    await vscode().open('jabber-lint.yaml');
    await vscode().editor.locator('.squiggly-warning').first().waitFor();
    await vscode().command('Problems: Focus on Problems View');
    await vscode()
      .problem(/value-blank.*value-blanks/)
      .waitFor();
  });

  it('a deployment description is known by its name', async () => {
    await vscode().open('jabber-deployment.yaml');
    await vscode().statusItem('Brent Logistics').waitFor();
  });
});

import { t } from '../../messages/localise.js';
import { isUninstall } from '../../relations/uninstall.js';
import { isJudgeableSetting } from '../../values/judgeable.js';
import type { NotationRule } from '../rule.js';
import { installClients, serviceDiscovery } from '../sources.js';

export const rule: NotationRule = {
  meta: {
    id: 'voice-domain-equals-services-domain',
    category: 'relations',
    severity: 'information',
    summary: 'The voice services domain is the services domain.',
    sources: [installClients, serviceDiscovery],
    fix: 'choice',
    notations: ['bootstrap', 'installer', 'url', 'emm'],
  },

  set(set, { report }) {
    const isCommand = set.notation === 'installer';
    const [voice] = set.settingsNamed(isCommand ? 'VOICE_SERVICES_DOMAIN' : 'VoiceServicesDomain');
    const [services] = set.settingsNamed(isCommand ? 'SERVICES_DOMAIN' : 'ServicesDomain');
    if (!voice?.parameter || !services || voice.trimmed === '' || isUninstall(set)) return;
    if (voice.trimmed.toLowerCase() !== services.trimmed.toLowerCase() || !isJudgeableSetting(voice)) return;
    // The email prompt asks for both domains, whatever they are.
    if (
      set.settingsNamed('SSO_EMAIL_PROMPT').length > 0 ||
      set.settingsNamed('ServicesDomainSsoEmailPrompt').length > 0
    )
      return;
    report({
      span: voice.trimmedSpan,
      message: t(
        'For mobile and remote access do not set `{0}` to the domain users sign in with.',
        voice.parameter.name,
      ),
      parameter: voice.parameter.name,
      related: [{ span: services.trimmedSpan, message: t('The services domain is set here.') }],
      fixes: () => [{ title: t('Remove `{0}`', voice.name), edits: [voice.remove()], certain: false }],
    });
  },
};

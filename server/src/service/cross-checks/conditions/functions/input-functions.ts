import type { SettingsView } from '../../situation/settings-view.js';
import type { ConditionContext } from '../condition-context.js';
import type { ConditionFunction } from './condition-function.js';

const inputs = { config: 'cfg', bootstrap: 'boot', url: 'url', emm: 'emm' } as const;
type InputName = keyof typeof inputs;
const names: readonly InputName[] = ['config', 'bootstrap', 'url', 'emm'];

const modes: Readonly<Record<string, string>> = {
  'ipv4-only': 'ipv4',
  ipv4_only: 'ipv4',
  'ipv6-only': 'ipv6',
  ipv6_only: 'ipv6',
  'two stacks': 'dual',
  dual_stack: 'dual',
};

/** Compares what the inputs say of one setting. */
export function inputFunctions(context: ConditionContext): ConditionFunction[] {
  const all = (): { readonly input: InputName; readonly view: SettingsView }[] =>
    names.map((input) => ({ input, view: context.view(inputs[input]) }));
  const sources = (name: string) =>
    all().flatMap(({ input, view }) => {
      const value = view.get(name);
      return value === null ? [] : [{ input, value }];
    });
  const ipModes = () =>
    all().flatMap(({ input, view }) => {
      const value = ipMode(view);
      return value === null ? [] : [{ input, value }];
    });
  return [
    {
      signature: 'sources(string): list',
      about: 'The inputs that set a parameter, each as `{input, value}`.',
      run: sources,
    },
    {
      signature: 'ip_mode(Settings): dyn',
      about:
        'IP_Mode of one input as ipv4, ipv6 or dual, however it is spelt; "?" when it is none of these, null when not set.',
      run: ipMode,
    },
    { signature: 'ip_modes(): list', about: 'The inputs that set IP_Mode, each as `{input, value}`.', run: ipModes },
    {
      signature: 'effective_ip_mode(): dyn',
      about: 'dual when no input sets IP_Mode, the mode when all agree, else null.',
      run: () => {
        const found = new Set(ipModes().map(({ value }) => value));
        const [only = 'dual'] = found;
        return found.size > 1 ? null : only;
      },
    },
    {
      signature: 'excluded(Settings): list<string>',
      about: 'The services that one input excludes from discovery, in capitals.',
      run: excluded,
    },
    {
      signature: 'excluded_anywhere(): list<string>',
      about: 'The services that any input excludes.',
      run: () => [...new Set(all().flatMap(({ view }) => excluded(view)))],
    },
    {
      signature: 'exclusions(): list',
      about: 'The inputs that exclude services from discovery, each as `{input, services}`, services in capitals.',
      run: () => all().flatMap(({ input, view }) => exclusionsOf(input, excluded(view))),
    },
    {
      signature: 'changed(string): bool',
      about: 'True when the former file is known and had another value, or none.',
      run: (name: string) => {
        const former = context.view('prev');
        return former.given && former.get(name) !== context.view('globalcfg').get(name);
      },
    },
  ];
}

function ipMode(view: SettingsView): string | null {
  const value = view.get('IP_Mode');
  return value === null ? null : (modes[value.toLowerCase()] ?? '?');
}

function exclusionsOf(input: InputName, services: readonly string[]) {
  return services.length > 0 ? [{ input, services }] : [];
}

function excluded(view: SettingsView): string[] {
  const value = view.get('ServiceDiscoveryExcludedServices') ?? '';
  return [...new Set(value.split(/[,;]/).map((service) => service.trim().toUpperCase()))].filter(
    (service) => service !== '',
  );
}

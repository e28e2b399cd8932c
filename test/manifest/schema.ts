import type { Element } from './element';

/** How often a child may occur: once, at most once, or once and more. */
type Count = '1' | '?' | '+' | '*';

type Sequence = readonly (readonly [child: string, count: Count])[];

/**
 * The children of each element, in the order that Office demands, as far as this product uses them. After the schemas
 * OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0 that Microsoft publishes with its
 * documentation; `Runtimes` comes from the later documentation of that element.
 */
const sequences: Readonly<Record<string, Sequence>> = {
  OfficeApp: [
    ['Id', '1'],
    ['AlternateId', '?'],
    ['Version', '1'],
    ['ProviderName', '1'],
    ['DefaultLocale', '1'],
    ['DisplayName', '1'],
    ['Description', '1'],
    ['IconUrl', '?'],
    ['HighResolutionIconUrl', '?'],
    ['SupportUrl', '?'],
    ['AppDomains', '?'],
    ['Hosts', '1'],
    ['Requirements', '?'],
    ['DefaultSettings', '1'],
    ['Permissions', '1'],
    ['VersionOverrides', '?'],
  ],
  DisplayName: [['Override', '*']],
  Description: [['Override', '*']],
  'OfficeApp/Hosts': [['Host', '+']],
  'OfficeApp/Requirements': [
    ['Sets', '?'],
    ['Methods', '?'],
  ],
  Sets: [['Set', '+']],
  DefaultSettings: [['SourceLocation', '1']],
  VersionOverrides: [
    ['Description', '?'],
    ['Requirements', '?'],
    ['Hosts', '?'],
    ['Resources', '?'],
    ['WebApplicationInfo', '?'],
    ['EquivalentAddins', '?'],
  ],
  'VersionOverrides/Requirements': [['bt:Sets', '1']],
  'bt:Sets': [['bt:Set', '+']],
  'VersionOverrides/Hosts': [['Host', '+']],
  'VersionOverrides/Hosts/Host': [
    ['Runtimes', '?'],
    ['AllFormFactors', '?'],
    ['DesktopFormFactor', '?'],
  ],
  Runtimes: [['Runtime', '1']],
  AllFormFactors: [['ExtensionPoint', '?']],
  DesktopFormFactor: [
    ['GetStarted', '?'],
    ['FunctionFile', '?'],
    ['ExtensionPoint', '+'],
  ],
  GetStarted: [
    ['Title', '1'],
    ['Description', '1'],
    ['LearnMoreUrl', '1'],
  ],
  'AllFormFactors/ExtensionPoint': [
    ['Script', '1'],
    ['Page', '1'],
    ['Metadata', '?'],
    ['Namespace', '?'],
  ],
  Script: [['SourceLocation', '1']],
  Page: [['SourceLocation', '1']],
  Metadata: [['SourceLocation', '1']],
  'DesktopFormFactor/ExtensionPoint': [
    ['OfficeTab', '*'],
    ['CustomTab', '*'],
  ],
  CustomTab: [
    ['Group', '+'],
    ['Label', '1'],
  ],
  Group: [
    ['Label', '1'],
    ['Icon', '1'],
    ['Control', '+'],
  ],
  Control: [
    ['Label', '1'],
    ['Supertip', '1'],
    ['Icon', '1'],
    ['Action', '1'],
  ],
  Supertip: [
    ['Title', '1'],
    ['Description', '1'],
  ],
  Icon: [['bt:Image', '+']],
  'Action.ShowTaskpane': [
    ['TaskpaneId', '?'],
    ['SourceLocation', '1'],
    ['Title', '?'],
  ],
  'Action.ExecuteFunction': [['FunctionName', '1']],
  Resources: [
    ['bt:Images', '?'],
    ['bt:Urls', '?'],
    ['bt:ShortStrings', '?'],
    ['bt:LongStrings', '?'],
  ],
  'bt:Images': [['bt:Image', '+']],
  'Resources/bt:Images/bt:Image': [['bt:Override', '*']],
  'bt:Urls': [['bt:Url', '+']],
  'bt:Url': [['bt:Override', '*']],
  'bt:ShortStrings': [['bt:String', '+']],
  'bt:LongStrings': [['bt:String', '+']],
  'bt:String': [['bt:Override', '*']],
};

const pattern: Readonly<Record<Count, string>> = { '1': '', '?': '?', '+': '+', '*': '*' };

/** Every element whose children are not those that the schema demands, in its order. */
export function orderFaults(element: Element, path: readonly string[] = []): string[] {
  const here = [...path, element.name];
  const names = element.children.map(({ name }) => `<${name}>`).join('');
  const sequence = sequenceOf(element, here) ?? [];
  const wanted = sequence.map(([child, count]) => `(?:<${child}>)${pattern[count]}`).join('');
  const fault = new RegExp(`^${wanted}$`).test(names) ? [] : [`${here.join('/')}: ${names || 'nothing'}`];
  return [...fault, ...element.children.flatMap((child) => orderFaults(child, here))];
}

/** The sequence of the longest known end of the path. */
function sequenceOf(element: Element, path: readonly string[]): Sequence | undefined {
  const typed = sequences[`${element.name}.${element.attribute('xsi:type') ?? ''}`];
  if (typed) return typed;
  for (let from = 0; from < path.length; from++) {
    const found = sequences[path.slice(from).join('/')];
    if (found && path.slice(from).length > 1) return found;
  }
  // A reference names a resource and holds nothing.
  return element.attribute('resid') === null ? sequences[element.name] : [];
}

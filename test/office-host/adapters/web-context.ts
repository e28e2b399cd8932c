import type { Role } from './address';
import type { PageExcel } from './page-link';

/** Everything that office.js asks about itself and about Excel on the web while it starts. */
export function webContext({ sets, locale }: PageExcel, role: Role): Readonly<Record<string, unknown>> {
  return {
    _id: role,
    _appName: 16,
    _appVersion: '16',
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://contoso.sharepoint.com/Plan.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.0.0',
    _initialDisplayMode: 2,
  };
}

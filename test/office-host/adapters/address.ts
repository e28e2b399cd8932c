/** One of the addresses from which office.js takes orders. */
export const webExcel = 'https://excel.officeapps.live.com/';

export type Flavour = 'desktop' | 'web';

/** What a page is to Excel. */
export type Role = 'addin' | 'dialog';

/** The address of a page with what Excel adds to it, so that office.js knows where it runs. */
export function addressIn(flavour: Flavour, url: string, locale: string, role: Role): string {
  const host = flavour === 'desktop' ? 'Excel$Win32$16.01' : 'Excel$Web$16.00';
  const info = `${host}$${locale}$$${role === 'dialog' ? 'isDialog' : ''}$$0`;
  const address = `${url}${url.includes('?') ? '&' : '?'}_host_Info=${info}`;
  return flavour === 'desktop'
    ? address
    : `${address}#&_xdm_Info=${role}-conversation|${role}|${webExcel.replace(/\/$/, '')}`;
}

import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../settings/settings';
import { buildCatalog } from './build';

const dictionaryOf = (dictionary: unknown) => settingsSchema.parse({ dictionary }).dictionary;

describe('the catalog', () => {
  it('knows the world without a dictionary', () => {
    const catalog = buildCatalog(dictionaryOf({}));
    expect(catalog.agencies.find('Phòng Nội vụ')?.name).toBe('Phòng Nội vụ');
    expect(catalog.areas.find('CẢI CÁCH THỂ CHẾ')).toBe('the-che');
    expect(catalog.headers.rolesOf('Cơ quan chủ trì')[0]?.role).toBe('lead');
    expect(catalog.statuses.find('Đã HT')?.code).toBe('done');
  });

  it("knows what the user's dictionary adds to each part", () => {
    const catalog = buildCatalog(
      dictionaryOf({
        agencies: [{ name: 'Ban Quản lý chợ Phú Bài', aliases: ['BQL chợ'] }],
        areas: { 'chinh-quyen-so': ['Áp dụng ISO'] },
        headers: { lead: ['Ai làm'] },
        statuses: { done: ['Đã nghiệm thu'] },
      }),
    );
    expect(catalog.agencies.find('BQL chợ')?.name).toBe('Ban Quản lý chợ Phú Bài');
    expect(catalog.areas.find('ÁP DỤNG ISO')).toBe('chinh-quyen-so');
    expect(catalog.headers.rolesOf('Ai làm')[0]?.role).toBe('lead');
    expect(catalog.statuses.find('đã nghiệm thu')).toEqual({ code: 'done', text: 'Đã nghiệm thu' });
  });
});

export declare const developmentBase: string;
export declare function baseUrl(setting?: string): string;
export declare function rebased(manifest: string, base: string): string;

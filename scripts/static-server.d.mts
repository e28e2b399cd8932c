import type { Server } from 'node:http';

export declare function serve(folder: string, port: number): Promise<{ server: Server; url: string }>;
export declare function fileFor(folder: string, address: string): string | null;

import { MessageCatalogue, type SayIn } from '../../core/i18n/catalogue';
import { en } from './en';
import { vi } from './vi';

export const messages = new MessageCatalogue(vi, en);

export type Say = SayIn<typeof vi>;

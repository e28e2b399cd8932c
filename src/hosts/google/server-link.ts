import { GoogleFailure } from './errors';
import { reply, type Exchange, type ServerFailure } from './exchange';

/** Calls a function of the server side with JSON and gives its JSON: google.script.run as a promise. */
export type Call = (name: string, json: string) => Promise<string>;

/** The service lets a page wait for ten calls; one is left for whatever a person does meanwhile. */
const mostAtOnce = 9;

/** The server side as the page sees it. Whatever fails is a GoogleFailure with a sentence for a person. */
export class ServerLink {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly call: Call) {}

  async ask<Request, Answer>(
    { name, request, answer }: Exchange<Request, Answer>,
    question: Request,
  ): Promise<Answer> {
    const text = await this.#inTurn(() => this.call(name, JSON.stringify(request.parse(question))));
    const said = reply.parse(JSON.parse(text));
    if (!said.ok) throw failureOf(said.code, said.message);
    return answer.parse(said.answer);
  }

  async #inTurn(call: () => Promise<string>): Promise<string> {
    if (this.#running >= mostAtOnce) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running++;
    try {
      return await call();
    } catch (error) {
      if (error instanceof GoogleFailure) throw error;
      const message = error instanceof Error ? error.message : '';
      throw message === ''
        ? new GoogleFailure('Offline', {}, error)
        : new GoogleFailure('Failed', { message }, error);
    } finally {
      const next = this.#waiting.shift();
      // Whoever comes next takes the place over.
      if (next) next();
      else this.#running--;
    }
  }
}

function failureOf(code: ServerFailure, message: string): GoogleFailure {
  return new GoogleFailure(code, code === 'NoSuchSheet' ? { sheet: message } : { message });
}

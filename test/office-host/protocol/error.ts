/** What Excel answers instead of a result. Earlier actions of the same batch stay done. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function invalidArgument(why?: string): HostError {
  const message = 'The argument is invalid or missing or has an incorrect format.';
  return new HostError('InvalidArgument', why === undefined ? message : `${message} (${why})`);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}

export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'The resource being created already exists.');
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.');
}

/** No answer of Excel's: the emulator does not know the member, and a test that meets this must fail. */
export function notImplemented(member: string): HostError {
  return new HostError('EmulatorNotImplemented', `The emulated Excel does not know ${member}.`);
}

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  EmulatorNotImplemented: 501,
};

export function httpStatus(code: string): number {
  return statuses[code] ?? 400;
}

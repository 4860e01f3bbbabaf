import { decided } from '../request/fulfilling.ts';
import { verified } from '../request/proving.ts';
import type { Request } from '../request/request.ts';
import { happened, inStatus } from '../request/transitions.ts';

/** What follows where no proof came: the person is refused, asked once more, or was made sure of otherwise. */
export const onRefusal = (
  now: Request,
  at: string,
  decision: 'refuse' | 'ask-again' | 'proven',
): Request => {
  // Saved before, but the workflow was not woken.
  if (decision === 'proven' && now.status === 'verified') return now;
  const request = inStatus(now, 'proof-missing');
  if (decision === 'proven')
    return verified(request, at, { at, by: 'operator', contact: request.proof.mailbox });
  if (decision === 'refuse')
    return request.kinds.reduce(
      (each, kind) => decided(each, at, kind, { outcome: 'refuse', ground: 'identity-not-proven' }),
      request,
    );
  // Both letters go out again, with a new code and all tries.
  const { proof: _, 'proof-reminder': __, ...letters } = request.letters;
  return happened<Request>(
    request,
    at,
    { what: 'proof-to-be-asked-again', actor: 'operator' },
    { letters },
  );
};

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { acknowledgement } from '../../../../lambdas/respond/letters/acknowledgement.ts';
import { acknowledgementFacts } from './facts.ts';

it('the acknowledgement in Kazakh, word by word', () => {
  const { subject, text } = acknowledgement(acknowledgementFacts('kk'));
  assert.equal(subject, 'BJQ-7K2M-9QXD-4TWA: өтінішіңіз қабылданды');
  assert.equal(
    text,
    `Сәлеметсіз бе!

Хатыңызды 2026 жылғы 6 наурызда алып, BJQ-7K2M-9QXD-4TWA нөмірімен тіркедік.

Өтінішіңізді былай түсіндік:

- Дербес деректер туралы мәлімет беру
- Жарнамалық және ақпараттық хабарламалардан бас тарту

Егер Сізді дұрыс түсінбесек, осы хатқа жауап жазып, бізді түзетуіңізді сұраймыз.

<due & explained>

Өтінішіңіз тегін қаралады. Бұл хат автоматты түрде жіберілді.

--
Өтініштің нөмірі: BJQ-7K2M-9QXD-4TWA
«BazarJaq Kazakhstan» жауапкершілігі шектеулі серіктестігі
Қазақстан Республикасы, Алматы қаласы, Бостандық ауданы, Байзақов көшесі, 280 ғимарат, пошталық индексі A15G7M6
Бізге жазу үшін осы хатқа жауап беріңіз немесе өтініштің нөмірін көрсетіп, info@bazarjoq.kz мекенжайына жазыңыз.
`,
  );
});

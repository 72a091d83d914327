/**
 * Words that say something of a figure which no rule here can try: how near is near, best or worst, a place further down. The
 * author is told so, for silence would look like a claim that holds.
 */
import type { Language } from '../text.ts'
import type { ClaimDoubt } from './claim-doubts.ts'
import { word } from './whole-word.ts'

interface Unjudged {
  readonly doubt: Extract<ClaimDoubt, 'roughly' | 'place' | 'better' | 'against-whom' | 'years'>
  readonly words: RegExp
}

/** What these are of is areas, and not what the figure counts. */
const SV_NOT_AREAS =
  '(?! (?:av )?(?:alla |länets |landets |rikets )?(?:kommun(?:er|erna)?|län(?:en)?|region(?:er|erna)?|område(?:n|na)?)(?!\\p{L}))'
const EN_NOT_AREAS = '(?! (?:of )?(?:all |the )*(?:municipalit(?:y|ies)|count(?:y|ies)|regions?|areas?)(?!\\p{L}))'
/** "Var femte år", "varannan vecka": how often. */
const SV_NOT_OFTEN = '(?! (?:år|månad|vecka|dag|timme|minut|gång)(?!\\p{L}))'
const EN_NOT_OFTEN = '(?! (?:years?|months?|weeks?|days?|hours?|minutes?|times?)(?!\\p{L}))'
const SV_ORDINAL = 'tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde'
const SV_FEW = 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio'
const EN_FEW = 'one|two|three|four|five|six|seven|eight|nine'

export const UNJUDGED_WORDS: Record<Language, readonly Unjudged[]> = {
  sv: [
    {
      doubt: 'roughly',
      words: word(
        `(?:var (?:${SV_ORDINAL})|varannan)${SV_NOT_OFTEN}${SV_NOT_AREAS}|(?:en|två|tre|fyra) (?:tredjedel|fjärdedel|femtedel|tiondel)(?:ar)?${SV_NOT_AREAS}|(?:${SV_FEW}) av (?:två|tre|fyra|fem|sex|sju|åtta|nio|tio)${SV_NOT_AREAS}|(?<!(?:än|över|under|drygt|knappt|minst|högst) )hälften${SV_NOT_AREAS}`,
      ),
    },
    {
      doubt: 'roughly',
      words: word(
        '(?<!mer än )(?:fördubblats|fördubblades|halverats|halverades)|(?:tredubblats|tredubblades|fyrdubblats|fyrdubblades)|(?:dubbelt|hälften) så (?:hög|högt|höga|stor|stort|stora|många)|(?:i nivå|i paritet|jämförbar|jämförbart) med (?:riket|länet|landet|rikssnittet|riksgenomsnittet|länssnittet)|(?:lika (?:hög|högt|låg|lågt|stor|stort|många|få) som|samma nivå som) (?:i )?(?:riket|länet|landet)',
      ),
    },
    {
      doubt: 'roughly',
      words: word('(?:är|ligger|varit|legat|förblir|håller sig) (?:\\p{L}+ )?(?:stabil|stabilt|konstant)'),
    },
    {
      doubt: 'place',
      words: word(
        `(?:${SV_ORDINAL}|tredje|fjärde|femte) (?:högst|högsta|lägst|lägsta|störst|största|minst|minsta|flest)`,
      ),
    },
    {
      doubt: 'better',
      words: word(
        '(?:bäst|bästa|sämst|sämsta) (?:i|av|bland)(?! att)|(?:bättre|sämre) än (?:i )?(?:riket|länet|landet|rikssnittet|genomsnittet|snittet)',
      ),
    },
    {
      doubt: 'against-whom',
      words: word(
        '(?:över|under|högre än|lägre än|mer än|mindre än|fler än|färre än) (?:(?:i )?(?:övriga|resten av)|(?:snittet|genomsnittet|medel|medelvärdet|medianen)(?! (?:i|för) (?:riket|länet|landet)))',
      ),
    },
    {
      doubt: 'years',
      words: word(
        '(?:aldrig|inte) (?:tidigare )?varit så (?:hög|högt|höga|låg|lågt|låga|många|få|stor|stort)|rekord(?:hög|högt|höga|låg|lågt|låga|många|få)|(?:högre|lägre|fler|färre) än (?:för|tidigare|någonsin|förra|året före|föregående)',
      ),
    },
  ],
  en: [
    {
      doubt: 'roughly',
      words: word(
        `every (?:second|third|fourth|fifth|tenth)${EN_NOT_OFTEN}${EN_NOT_AREAS}|(?:${EN_FEW}) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten)${EN_NOT_AREAS}|(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?${EN_NOT_AREAS}|(?<!(?:than|over|under|least|most) )half (?:of )?(?:the|all|its)${EN_NOT_AREAS}`,
      ),
    },
    {
      doubt: 'roughly',
      words: word(
        '(?<!more than )(?:doubled|halved)|tripled|quadrupled|(?:twice|half) as (?:high|large|many)|(?:in line|on a par|level) with (?:the )?(?:country|county|nation|national average|county average)|as (?:high|low|large|many) as (?:in )?(?:the )?(?:country|county|nation)|(?:is|remains|remained|been) (?:\\p{L}+ )?(?:stable|constant)',
      ),
    },
    { doubt: 'place', words: word('(?:third|fourth|fifth|sixth|tenth)[- ](?:highest|lowest|largest|smallest)') },
    {
      doubt: 'better',
      words: word(
        '(?:the )?(?:best|worst) (?:in|of|among)|(?:better|worse) than (?:in )?(?:the )?(?:country|county|nation|national average|average)',
      ),
    },
    {
      doubt: 'against-whom',
      words: word(
        '(?:above|below|higher than|lower than) (?:(?:in )?(?:the )?(?:rest of|other)|(?:the )?(?:average|mean|median)(?! (?:of|in|for) the (?:country|county)))',
      ),
    },
    {
      doubt: 'years',
      words: word(
        '(?:never|not) (?:before )?been so (?:high|low|many|few)|(?:record|all-time) (?:high|low)|(?:higher|lower) than (?:before|ever|last year|the year before|a year ago)',
      ),
    },
  ],
}

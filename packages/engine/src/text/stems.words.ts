const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Stems that get an "e" back against the spelling rule of their ending: "chang", "invit", "welcom". */
export const TAKES_E = words(
  `chang arrang rearrang rang exchang interchang estrang derang hing cring ting bing whing spong fring infring imping syring
  scal rescal inhal exhal upscal downscal impal regal resal stal whal beguil
  ignor restor stor explor scor bor ador implor deplor snor cor underscor outscor gor interfer adher coher persever rever
  postpon condon telephon aton inton phon reton conven interven contraven reconven scen
  welcom com becom overcom hom them extrem envelop elop antelop scop telescop
  creat recreat procreat permeat delineat nauseat invit unit excit cit ignit recit sit incit expedit reunit bit kit
  writ rewrit overwrit underwrit handwrit ghostwrit re-writ quot not vot dot tot rot promot devot denot connot demot remot emot
  rout rerout complet delet compet deplet secret excret fet wast tast past bast hast guid misguid
  breath bath sooth loath cloth sheath seeth writh teeth tith swath wreath unclothe lath scyth ach cach psych douch avalanch headach
  ow aw ey ax sho cano tipto ho to catalogu dialogu orchestr manoeuvr centr acr mass-produc`,
);

/** Stems that stay as they are against the rule of their ending: "focus", "format", "sync". */
export const STAYS = words(
  `focus refocus bias canvas chorus caucus gas bus discus sync arc talc zinc disc waltz blitz quartz catalog dialog pencil stencil
  sugar collar pillar murmur bulletin margin victim diagram program kidnap handicap worship gossip hiccup format reformat combat debut
  embed method period add odd ebb egg err purr whirr butt inn boycott mitt watt guard
  key veto echo go undergo do redo undo ski taxi`,
);

/** Stems no rule brings back: a doubled last letter that one spelling keeps single, "ck" for "c", "y" for "ie". */
export const ODD_STEMS = new Map(
  `controll:control patroll:patrol enroll:enroll totall:total signall:signal equall:equal initiall:initial diall:dial
  spirall:spiral pedall:pedal marshall:marshal rivall:rival medall:medal pencill:pencil stencill:stencil counsell:counsel
  overcontroll:control smell:smell spell:spell misspell:misspell dwell:dwell swell:swell shell:shell quell:quell yell:yell
  sell:sell re-sell:re-sell resell:resell oversell:oversell undersell:undersell outsell:outsell tell:tell retell:retell foretell:foretell
  focuss:focus biass:bias gass:gas buss:bus quizz:quiz whizz:whizz canvass:canvass
  panick:panic mimick:mimic traffick:traffic picnick:picnic frolick:frolic politick:politic
  dy:die ly:lie ty:tie vy:vie unty:untie bely:belie underly:underlie`
    .split(/\s+/)
    .map(entry => entry.split(":") as [string, string]),
);

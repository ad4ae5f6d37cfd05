/** Who a message speaks of. One concept a paragraph; `*` stands for any ending. */
export const people = `
mother:
  mum, mums, mummy, mummys, mam, mom, moms, mother*, birth mum, ma
step-mother:
  stepmum*, step mum*, stepmother*, step mother
father:
  dad, dads, daddy, daddys, father*, birth dad, bio dad
step-father:
  stepdad*, step dad*, stepfather*, step father*, mums boyfriend, mums bf, mums partner, mums fella,
  mums bloke, mums new man, mums new fella, mums new boyfriend, mums new partner, mums ex, mums man,
  mums friend, her new fella, mothers partner, mothers boyfriend, dads girlfriend, dads gf,
  dads new partner, mums fiance, moms boyfriend
parents:
  parent*, family, families, birth family, folks, household, in laws, relatives, relative
older-kin:
  uncle*, aunt, aunts, aunty, aunties, auntie, grandad*, grandpa*, granda, grandfather*, gran, grans, nan,
  nans, nanna, nana, grandma*, granny, grandmother*, great aunt, family friend*, friend of the family,
  dads friend*, dads mate*, mums mate*
sibling:
  brother*, bro, sister*, sis, sibling*, stepbrother*, step brother*, stepsister*, half brother*,
  half sister*, twin, twins, cousin*, older brother, big brother, little brother, little sister, nephew*,
  niece*
lover:
  boyfriend*, bf, bfs, girlfriend*, gf, partner*, ex, husband*, hubby, wife, fiance, fiancee, lover, her ex,
  his ex, fella, flatmate*, housemate*
carer:
  carer*, fc, foster carer*, foster mum*, foster dad*, foster parent*, foster family, foster mother,
  foster father, guardian*, kinship carer*, respite carer*, fostering, foster brother*, foster son,
  carers son, carers husband, foster sister, adopter*, adoptive mum, adoptive dad, childminder*, babysit*,
  nanny, minder
staff:
  teacher*, sir, ta, tas, teaching assistant*, coach*, tutor*, keyworker*, key worker*, support worker*,
  youth worker*, taxi driver*, escort*, passenger assistant*, staff, member of staff, headteacher*,
  head teacher*, imam, priest*, vicar, pastor, mentor*, caretaker*, lunchtime supervisor*, cover teacher*,
  supply teacher*, personal adviser*, personal advisor*, driver*, one to one, 121, scout leader*,
  instructor*, residential worker*, care worker*, trainer, night staff, duty manager, manager, chaperone*,
  volunteer*, sports coach, football coach, music teacher, nursery nurse, practitioner*, technician,
  premises manager, librarian, matron, houseparent*, mosque teacher
agency:
  police, ambulance, a and e, ae, hospital*, paramedic*, 999, 101, dsl, mash, edt, lado, social services,
  childrens services, duty team, emergency duty, fire brigade, casualty, officer*, custody, cid,
  british transport police, search
stranger:
  man, mans, men, mens, guy*, bloke*, male, males, stranger*, geezer*, older man, old man, grown man,
  grown men, unknown adult*, adult, adults, random*, someone, somebody, some one, some people, people,
  lodger*, neighbour*, landlord*, boss, owner, old bloke, woman, lady, unknown, person
group:
  gang*, olders, elders, older lads, older boys, older ones, opps, crew, youngers, mandem, man dem, roadmen,
  roadman, lads, group of, dealer*, older kids, older people, older males, older youths, the boys, a group,
  bigger boys, pimp*
own-child:
  yp, young person, young persons, lad, lads, girl, girls, boy, boys, child, childs, kid, kids, little one,
  little ones, son, sons, daughter*, pupil, student, baby, babys, babies, toddler*, infant*, newborn*, teen,
  teenager*, care leaver, young man, young woman, young lady, lass, little girl, little boy, youngest,
  eldest, one of mine, one of my, year old*, yr old*, yo, yos, client, minor, young mum, foster child,
  the kids, the children, the little, the girls, the boys, bairn*, wean*, school girl
year-group:
  year 1, year 2, year 3, year 4, year 5, year 6, year 7, year 8, year 9, year 10, year 11, year 12,
  year 13, yr 1, yr 2, yr 3, yr 4, yr 5, yr 6, yr 7, yr 8, yr 9, yr 10, yr 11, yr 12, y1, y2, y3, y4, y5,
  y6, y7, y8, y9, y10, y11, y12, yr1, yr2, yr3, yr4, yr5, yr6, yr7, yr8, yr9, yr10, yr11, reception child,
  nursery child
people-in-general:
  children, pupils, young people, students, learners, victim*, survivor*, cla, children who,
  young people who, pupils who, those who, kids who, schools, settings, governors, dts, dsls,
  designated teacher*, foster carers, social workers, staff who, professionals, families, care leavers,
  a child, a pupil, a student, a young person, any child, your children
he:
  he, hes, hed, hell, him, his, himself, hisself
she:
  she, shes, shed, shell, her, hers, herself
they:
  they, theyre, theyve, them, their, theirs, themselves, themself
me:
  i, im, ive, id, me, my, myself, we, us, our, weve
colleague:
  colleague*, my student, social worker, sw, our worker, the worker, newly qualified, asye, co worker,
  lone worker, family support worker, contact supervisor, contact worker, my manager
friend:
  friend*, mate, mates, bestie, pal, pals, friends mum, classmate*, peer, peers
`;

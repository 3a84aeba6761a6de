// A given name in, the form under which its variants meet out. Data: facts of common use; each line
// holds the forms of one name, short forms and other spellings alike.

import { byCodeUnit, groupBy } from '../../model/index.ts';

const FORMS = `
william will bill billy willie liam
robert rob bob bobby robbie
richard rick dick ricky richie
james jim jimmy jamie
john johnny jack jon
jonathan jon johnathan
joseph joe joey josef jozef yusuf yousef youssef yosef
michael mike mick mickey mikhail michel mikael
anthony tony antony
thomas tom tommy
edward ed eddie ted ned edmund eduard
edwin ed eddie ted
theodore ted theo
charles charlie chuck karl carl
george jorge georgi giorgi
henry harry hank henri
david dave davide daud dawood davit
daniel dan danny
samuel sam sammy
benjamin ben benny bibi binyamin
alexander alex sasha aleksandr alexandr oleksandr alejandro alexandre
alexandra alex sandra sasha
alexei alexey aleksei aleksey oleksiy
nicholas nick nicolas nikolai nikolay mykola nicola
christopher chris kit
christian chris
christine chris tina christina kristin
matthew matt
patrick pat paddy
patricia pat patty trish
peter pete pyotr petro pedro pierre
andrew andy drew andrei andrey andriy andrii andres andre andrej
stephen steve steven stefan stephan
gregory greg grigory
ronald ron ronnie
donald don donnie
kenneth ken kenny
desmond des dez
rosalind ros roz
catriona cat trina
lawrence larry laurence
leonard len lenny leonid
raymond ray
timothy tim
frederick fred freddie fritz
francis frank fran francisco paco
franklin frank
eugene gene yevgeny evgeny evgeni yevgeni yevhen yevgen evhen evgen
vladimir volodymyr vova wladimir
dmitry dmitri dmytro dimitri dmitriy dmitrii dimitry
sergei sergey serhiy sergio serhii sergiy sergii sergej
yuri yury iurii yuriy yurii
victor viktor
ivan ioann iwan
paul pavel pablo pavlo
elizabeth liz beth betty lizzie eliza elisabeth
margaret maggie meg peggy
katherine kate kathy katie catherine kathryn cathy ekaterina yekaterina
rebecca becky
susan sue susie suzanne
deborah debbie deb
barbara barb
jennifer jen jenny
jessica jess
pamela pam
judith judy
victoria vicky
abigail abby
theresa terry tess teresa
terence terry terrence
gerald gerry jerry
geoffrey geoff jeff jeffrey
philip phil phillip filip
walter walt
albert al bert alberto
alfred al fred alf
alan al allan allen
douglas doug
nathaniel nate nathan
zachary zach zack
joshua josh
luis louis lewis luiz lou
muhammad mohammed mohamed mohammad muhammed mohamad mohamud mehmet muhamed mohd
ahmed ahmad ahmet
hussein husain hussain hossein hussayn huseyin
hassan hasan
ali aly
abdel abdul abd abdal abdol
ibrahim ebrahim abraham ibraheem
ismail ismael esmail
omar umar omer
osman usman uthman othman
yahya yehia yahia
khaled khalid
moammar muammar muamar
bashar basher
salah saleh
sulaiman suleiman solomon soleiman
ayman aiman
jamal gamal
aisha ayesha aicha
fatima fatma fatimah
maryam mariam mary maria marie
anna ann anne hanna hannah ana
helen helena elena olena yelena
julia yulia iuliia
natalia natalya nataliya natasha
tatiana tatyana tetiana
kiril kirill kyrylo cyril
mikheil micheil
valery valeriy valerii valeri
vitaly vitali vitaliy vitalii
anatoly anatoliy anatolii anatoli
oleg oleh
igor ihor
bogdan bohdan
mykhailo mikhail mykhaylo mykhailo
hryhoriy grigory hryhorii
giorgos yorgos georgios george
yiannis giannis ioannis yannis
jaafar jafar jaffar
yasser yasir yaser
mustafa mostafa moustafa
abdullah abdallah abdulla abdollah abdellah
tarek tariq tareq tarik
rashid rachid rasheed rashed
saeed said sayeed saied
faisal faysal feisal faycal
nasser nasir naser nassir
qassem qasem kassem qasim kassim
zainab zeinab zaynab
nour noor nur
leila layla laila leyla
khadija khadijah khadidja
yasmin yasmine jasmin jasmine
moussa musa mousa
issa isa eissa
younis yunus younes yunis
idris idriss edris
mahmoud mahmud mahmood
hamid hameed
walid waleed
majid majed majeed
nabil nabeel
sami samy
karim kareem
rahim raheem
recep rejep
eric erik
jan johan johannes jens
martin marten
rafael raphael rafa
gabriel gabe
nelson nel
elchin elcin
spyros spiros spyridon spiridon
nikos nikolaos nicolaos nick niko
yahya yehya yihya yahia
farideh farida faride
antonio toni tony tonio antoni
yerlan erlan ierlan
aigul aygul
iryna irina
kostas konstantinos costas constantine
dimitris dimitrios dimitri
panagiotis panos
vassilis vasilis vasileios
lakshmi laxmi
vikram bikram
zurab zourab
giorgi georgy gia
levan leonti
davit david dato
tadesse taddese taddesse tadese
abiy abiye
haile hailu
tesfaye tesfay
mikael michael
mengistu mengestu
hussein husayn
yevhenia yevgenia evgenia evgeniya
oksana oxana
sviatoslav svyatoslav
vyacheslav viacheslav slava
volodymyr vladimir
liudmyla lyudmila ludmila
tetyana tatiana
kateryna ekaterina katerina
anastasiia anastasia nastya
danylo danila
maksym maxim maksim
artem artyom
ruslan rouslan
timur timour
rustam rustem
gulnara gulnora
nursultan noursoultan
huseyin hussein
mehmet mehmed
shirin shireen
parviz parvez
reza riza
mahdi mehdi
javad jawad
hadi hady
dariush darius
soraya soraiya
roxana roxane
eduardo eddie edu
ignacio nacho
jose pepe
jesus chucho
enrique quique
guillermo memo
alejandra sandra
manuel manolo manu
dolores lola
rosario charo
luisa lou
giuseppe beppe
giovanni gianni
domenico mimmo
salvatore toto
calvin cal
dwight ike
harold hal
archibald archie
augustus gus
barnabas barney
cornelius neil
cynthia cindy
clifford cliff
clinton clint
dorothy dot dottie
eleanor ellie nell nora
evelyn evie
florence flo
gertrude trudy
gilbert gil
gwendolyn gwen
hubert bert
isabel bella izzy
jacqueline jackie
leopold leo
lucille lucy
madeleine maddie
marjorie marge
maximilian max
millicent millie
mitchell mitch
mortimer mort
nathan nat
prudence prue
randolph randy
reginald reg reggie
roderick rod
rodney rod
rudolph rudy
russell russ
sheldon shelly
sidney sid
sylvester sly
sylvia syl
vincent vince vinny
virginia ginny
wilfred wilf
winifred winnie
zachariah zach
`;

const groups = FORMS.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** For each form, the numbers of the names that it is a form of. */
const namesOf: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [
    ...groupBy(
      groups.flatMap((forms, name) => forms.map((form) => [form, name] as const)),
      ([form]) => form,
    ),
  ]
    .map(([form, rows]) => [form, new Set(rows.map(([, name]) => name))] as const)
    .sort(([a], [b]) => byCodeUnit(a, b)),
);

/** Whether a folded word is a given name that the table knows. */
export function isGivenName(word: string): boolean {
  return namesOf.has(word);
}

/** Whether both are known, as forms of two names: "hassan" and "hussein". */
export function areKnownApart(a: string, b: string): boolean {
  return namesOf.has(a) && namesOf.has(b) && !areFormsOfOneName(a, b);
}

/** Whether two folded given names are forms of one: "bill" and "william", "mohamed" and "muhammad". */
export function areFormsOfOneName(a: string, b: string): boolean {
  const others = namesOf.get(b);
  if (others === undefined) return false;
  return [...(namesOf.get(a) ?? [])].some((name) => others.has(name));
}

/** Verbs that tell what for where nothing gives their infinitive a force: «to deliver orders». */
export const PURPOSE_VERBS: ReadonlySet<string> = new Set(
  `deliver provide process improve contact send fulfil fulfill perform comply verify ensure prevent protect identify
   manage respond communicate personalise personalize analyse analyze maintain operate develop enable help carry conduct
   complete create administer enforce resolve detect understand make give offer inform notify support meet establish
   exercise market investigate track calculate bill collect use store keep share transfer disclose delete sell retain
   obtain receive check confirm answer serve facilitate execute conclude register authenticate issue ship arrange
   organise organize pay show display tailor customise customize measure monitor evaluate assess research train remind
   process handle comply satisfy defend secure safeguard accept host render run deal assist achieve customize promote
   advertise combat fight diagnose fix debug test remember recognise recognize let allow review study learn invite
   address act optimise optimize generate produce schedule book reserve return refund charge invoice report submit
   file prepare conduct correct update erase destroy remove anonymise anonymize publish distribute`.split(/\s+/)
)

"""The names of the months, by language, as data: CLDR's, with the abbreviations that newspapers use besides.

Folded: lower case, without accents and dots. Twelve words a language, their forms apart by ``|``.
"""

__all__ = ["MONTH_NAMES"]

MONTH_NAMES = {
    "en": (
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept "
        "october|oct november|nov december|dec"
    ),
    "de": (
        "januar|jan|janner februar|feb|feber marz|mar|mrz|maerz april|apr mai juni|jun juli|jul august|aug "
        "september|sept|sep oktober|okt november|nov dezember|dez"
    ),
    "fr": (
        "janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept|sep octobre|oct "
        "novembre|nov decembre|dec"
    ),
    "es": (
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago "
        "septiembre|sept|setiembre|sep|set octubre|oct noviembre|nov diciembre|dic"
    ),
    "pt": (
        "janeiro|jan fevereiro|fev marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set "
        "outubro|out novembro|nov dezembro|dez"
    ),
    "it": (
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago "
        "settembre|set|sett ottobre|ott novembre|nov dicembre|dic"
    ),
    "nl": (
        "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "sv": (
        "januari|jan februari|feb mars april|apr maj juni juli augusti|aug september|sep oktober|okt "
        "november|nov december|dec"
    ),
    "da": (
        "januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "nb": (
        "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "nn": (
        "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "fi": (
        "tammikuuta|tammi|tammikuu helmikuuta|helmi|helmikuu maaliskuuta|maalis|maaliskuu "
        "huhtikuuta|huhti|huhtikuu toukokuuta|touko|toukokuu kesakuuta|kesa|kesakuu "
        "heinakuuta|heina|heinakuu elokuuta|elo|elokuu syyskuuta|syys|syyskuu lokakuuta|loka|lokakuu "
        "marraskuuta|marras|marraskuu joulukuuta|joulu|joulukuu"
    ),
    "is": (
        "januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul agust|agu september|sep oktober|okt "
        "november|nov desember|des"
    ),
    "pl": (
        "stycznia|sty|styczen lutego|lut|luty marca|mar|marzec kwietnia|kwi|kwiecien maja|maj "
        "czerwca|cze|czerwiec lipca|lip|lipiec sierpnia|sie|sierpien wrzesnia|wrz|wrzesien "
        "pazdziernika|paz|pazdziernik listopada|lis|listopad grudnia|gru|grudzien"
    ),
    "cs": (
        "ledna|led|leden unora|uno|unor brezna|bre|brezen dubna|dub|duben kvetna|kve|kveten "
        "cervna|cvn|cerven cervence|cvc|cervenec srpna|srp|srpen zari|zar rijna|rij|rijen "
        "listopadu|lis|listopad prosince|pro|prosinec"
    ),
    "sk": (
        "januara|jan|januar februara|feb|februar marca|mar|marec aprila|apr|april maja|maj juna|jun jula|jul "
        "augusta|aug|august septembra|sep|september oktobra|okt|oktober novembra|nov|november "
        "decembra|dec|december"
    ),
    "sl": (
        "januar|jan februar|feb marec|mar april|apr maj junij|jun julij|jul avgust|avg september|sep "
        "oktober|okt november|nov december|dec"
    ),
    "hr": (
        "sijecnja|sij|sijecanj veljace|velj|veljaca ozujka|ozu|ozujak travnja|tra|travanj "
        "svibnja|svi|svibanj lipnja|lip|lipanj srpnja|srp|srpanj kolovoza|kol|kolovoz rujna|ruj|rujan "
        "listopada|lis|listopad studenoga|stu|studeni prosinca|pro|prosinac"
    ),
    "sr": (
        "јануар|јан фебруар|феб март|мар април|апр мај јун јул август|авг септембар|сеп октобар|окт "
        "новембар|нов децембар|дец"
    ),
    "ro": (
        "ianuarie|ian februarie|feb martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug "
        "septembrie|sept octombrie|oct noiembrie|nov decembrie|dec"
    ),
    "hu": (
        "januar|jan februar|febr marcius|marc aprilis|apr majus|maj junius|jun julius|jul augusztus|aug "
        "szeptember|szept oktober|okt november|nov december|dec"
    ),
    "bg": (
        "януари|яну февруари|фев март април|апр маи юни юли август|авг септември|сеп октомври|окт "
        "ноември|ное декември|дек"
    ),
    "mk": (
        "јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп "
        "октомври|окт ноември|ное декември|дек"
    ),
    "ru": (
        "января|янв|январь февраля|февр|февраль марта|мар|март апреля|апр|апрель мая|маи июня|июн|июнь "
        "июля|июл|июль августа|авг|август сентября|сент|сентябрь октября|окт|октябрь ноября|нояб|ноябрь "
        "декабря|дек|декабрь"
    ),
    "uk": (
        "січня|січ|січень лютого|лют|лютии березня|бер|березень квітня|квіт|квітень травня|трав|травень "
        "червня|черв|червень липня|лип|липень серпня|серп|серпень вересня|вер|вересень жовтня|жовт|жовтень "
        "листопада|лист|листопад грудня|груд|грудень"
    ),
    "be": (
        "студзеня|сту|студзень лютага|лют|люты сакавіка|сак|сакавік красавіка|кра|красавік мая|маи "
        "чэрвеня|чэр|чэрвень ліпеня|ліп|ліпень жніуня|жні|жнівень верасня|вер|верасень "
        "кастрычніка|кас|кастрычнік лістапада|ліс|лістапад снежня|сне|снежань"
    ),
    "lt": (
        "sausio|saus|sausis vasario|vas|vasaris kovo|kov|kovas balandzio|bal|balandis geguzes|geg|geguze "
        "birzelio|birz|birzelis liepos|liep|liepa rugpjucio|rugp|rugpjutis rugsejo|rugs|rugsejis "
        "spalio|spal|spalis lapkricio|lapkr|lapkritis gruodzio|gruod|gruodis"
    ),
    "lv": (
        "janvaris|janv februaris|febr marts aprilis|apr maijs junijs|jun julijs|jul augusts|aug "
        "septembris|sept oktobris|okt novembris|nov decembris|dec"
    ),
    "et": (
        "jaanuar|jaan veebruar|veebr marts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt "
        "november|nov detsember|dets"
    ),
    "el": (
        "ιανουαριου|ιαν|ιανουαριοσ φεβρουαριου|φεβ|φεβρουαριοσ μαρτιου|μαρ|μαρτιοσ απριλιου|απρ|απριλιοσ "
        "μαιου|μαι|μαιοσ ιουνιου|ιουν|ιουνιοσ ιουλιου|ιουλ|ιουλιοσ αυγουστου|αυγ|αυγουστοσ "
        "σεπτεμβριου|σεπ|σεπτεμβριοσ οκτωβριου|οκτ|οκτωβριοσ νοεμβριου|νοε|νοεμβριοσ "
        "δεκεμβριου|δεκ|δεκεμβριοσ"
    ),
    "tr": (
        "ocak|oca subat|sub mart|mar nisan|nis mayis|may haziran|haz temmuz|tem agustos|agu eylul|eyl "
        "ekim|eki kasim|kas aralik|ara"
    ),
    "az": (
        "yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr|okt "
        "noyabr|noy dekabr|dek"
    ),
    "id": (
        "januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "ms": (
        "januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt "
        "november|nov disember|dis"
    ),
    "sq": (
        "janar|jan shkurt|shk mars|mar prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht "
        "tetor|tet nentor|nen dhjetor|dhj"
    ),
    "ca": (
        "gener|gen febrer|febr marc abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct "
        "novembre|nov desembre|des"
    ),
    "gl": (
        "xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuno xullo|xul agosto|ago setembro|set "
        "outubro|out novembro|nov decembro|dec"
    ),
    "eu": (
        "urtarrila|urtarrilaren|urtarrilak|urt otsaila|otsailaren|otsailak|ots "
        "martxoa|martxoaren|martxoak|mar apirila|apirilaren|apirilak|api maiatza|maiatzaren|maiatzak|mai "
        "ekaina|ekainaren|ekainak|eka uztaila|uztailaren|uztailak|uzt abuztua|abuztuaren|abuztuak|abu "
        "iraila|irailaren|irailak|ira urria|urriaren|urriak|urr azaroa|azaroaren|azaroak|aza "
        "abendua|abenduaren|abenduak|abe"
    ),
    "cy": (
        "ionawr|ion chwefror|chwef|chw mawrth|maw ebrill|ebr mai mehefin|meh gorffennaf|gorff|gor awst medi "
        "hydref|hyd tachwedd|tach rhagfyr|rhag"
    ),
    "af": (
        "januarie|jan februarie|feb maart|mrt april|apr mei junie|jun julie|jul augustus|aug september|sep "
        "oktober|okt november|nov desember|des"
    ),
    "sw": (
        "januari|jan februari|feb machi|mac aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep "
        "oktoba|okt novemba|nov desemba|des"
    ),
    "hy": (
        "հունվարի|հնվ|հունվար փետրվարի|փտվ|փետրվար մարտի|մրտ|մարտ ապրիլի|ապր|ապրիլ մայիսի|մյս|մայիս "
        "հունիսի|հնս|հունիս հուլիսի|հլս|հուլիս օգոստոսի|օգս|օգոստոս սեպտեմբերի|սեպ|սեպտեմբեր "
        "հոկտեմբերի|հոկ|հոկտեմբեր նոյեմբերի|նոյ|նոյեմբեր դեկտեմբերի|դեկ|դեկտեմբեր"
    ),
    "ka": (
        "იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ "
        "სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ"
    ),
    "he": ("ינואר|ינו פברואר|פבר מרץ אפריל|אפר מאי יוני יולי אוגוסט|אוג ספטמבר|ספט אוקטובר|אוק נובמבר|נוב דצמבר|דצמ"),
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "fa": "ژانویهٔ|ژانویه فوریهٔ|فوریه مارس آوریل مهٔ|مه ژوئن ژوئیهٔ|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "hi": ("जनवरी|जन फ़रवरी|फ़र मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सित अक्टूबर|अक्टू नवंबर|नव दिसंबर|दिस"),
    "bn": (
        "জানুয়ারী|জানুয়ারি|জানু ফেব্রুয়ারী|ফেব্রুয়ারি|ফেব মার্চ এপ্রিল|এপ্রি মে জুন "
        "জুলাই|জুল আগস্ট|আগ সেপ্টেম্বর|সেপ অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে"
    ),
    "mr": ("जानेवारी|जाने फेब्रुवारी|फेब्रु मार्च एप्रिल|एप्रि मे जून जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें"),
    "ta": ("ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச்|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர்|செப் அக்டோபர்|அக் நவம்பர்|நவ டிசம்பர்|டிச"),
    "te": ("జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్|సెప్టెం అక్టోబర్|అక్టో నవంబర్|నవం డిసెంబర్|డిసెం"),
    "th": (
        "มกราคม|มค กุมภาพันธ์|กพ มีนาคม|มีค เมษายน|เมย พฤษภาคม|พค มิถุนายน|มิย "
        "กรกฎาคม|กค สิงหาคม|สค กันยายน|กย ตุลาคม|ตค พฤศจิกายน|พย ธันวาคม|ธค"
    ),
    "kk": (
        "қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүиек|қыр "
        "қазан|қаз қараша|қар желтоқсан|жел"
    ),
}

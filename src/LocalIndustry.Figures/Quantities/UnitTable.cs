namespace LocalIndustry.Figures.Quantities;

/// <summary>
/// The units. One line each: the shared name, English words as singular/plural pairs, symbols (case counts), Chinese words.
/// To teach a unit, add a line. Names and symbols follow the SI brochure and Chinese metrological usage; currencies have a
/// table of their own.
/// </summary>
internal static class UnitTable
{
    internal static readonly (FigureKind Kind, string Name, string English, string Symbols, string Chinese)[] Lines =
    [
        (FigureKind.Percent, "%", "percent/percent, per cent/per cent, pct/pct", "% ％ ﹪", "%"),
        (FigureKind.Percent, "percentage point", "percentage point/percentage points, percent point/percent points, point of percentage/points of percentage", "pp ppt", "个百分点 百分点"),
        (FigureKind.Percent, "basis point", "basis point/basis points", "bp bps", "个基点 基点"),
        (FigureKind.Percent, "per mille", "per mille/per mille, per thousand/per thousand", "‰", "‰"),
        (FigureKind.Percent, "%RH", "percent RH/percent RH, percent relative humidity/percent relative humidity", "%RH %rh", ""),
        (FigureKind.Measure, "ppm", "part per million/parts per million", "ppm", ""),
        (FigureKind.Measure, "ppb", "part per billion/parts per billion", "ppb", ""),

        (FigureKind.Time, "year", "year/years, yr/yrs, year of age/years of age", "yr yrs", "年 周年 载"),
        (FigureKind.Time, "year old", "year old/years old", "", "岁 周岁"),
        (FigureKind.Time, "month old", "month old/months old", "", "个月大"),
        (FigureKind.Time, "week old", "week old/weeks old", "", "周大 个星期大"),
        (FigureKind.Time, "day old", "day old/days old", "", "天大"),
        (FigureKind.Time, "month", "month/months", "mo", "个月 个多月"),
        (FigureKind.Time, "week", "week/weeks", "wk", "周 星期 个星期 礼拜 个礼拜"),
        (FigureKind.Time, "day", "day/days, calendar day/calendar days, working day/working days, business day/business days", "d", "天 日 昼夜 个工作日 工作日"),
        (FigureKind.Time, "hour", "hour/hours, hr/hrs", "h hr hrs", "小时 个小时 钟头 个钟头"),
        (FigureKind.Time, "minute", "minute/minutes", "min mins", "分钟"),
        (FigureKind.Time, "second", "second/seconds, sec/secs", "s sec", "秒 秒钟"),
        (FigureKind.Time, "quarter year", "", "", "个季度 季度"),
        (FigureKind.Time, "decade", "decade/decades", "", ""),
        (FigureKind.Time, "century", "century/centuries", "", "个世纪 世纪"),
        (FigureKind.Time, "fortnight", "fortnight/fortnights", "", ""),

        (FigureKind.Measure, "metre", "metre/metres, meter/meters", "", "米 公尺"),
        (FigureKind.Measure, "gram", "gram/grams, gramme/grammes", "", "克"),
        (FigureKind.Measure, "litre", "litre/litres, liter/liters", "", "升 公升"),
        (FigureKind.Measure, "watt", "watt/watts", "", "瓦 瓦特"),
        (FigureKind.Measure, "watt hour", "watt hour/watt hours", "Wh", "瓦时"),
        (FigureKind.Measure, "volt", "volt/volts", "", "伏 伏特"),
        (FigureKind.Measure, "ampere", "ampere/amperes, amp/amps", "", "安 安培"),
        (FigureKind.Measure, "ohm", "ohm/ohms", "", "欧姆"),
        (FigureKind.Measure, "hertz", "hertz/hertz", "", "赫兹 赫"),
        (FigureKind.Measure, "joule", "joule/joules", "", "焦耳 焦"),
        (FigureKind.Measure, "newton", "newton/newtons", "", "牛顿"),
        (FigureKind.Measure, "pascal", "pascal/pascals", "", "帕 帕斯卡"),
        (FigureKind.Measure, "farad", "farad/farads", "", "法拉"),
        (FigureKind.Measure, "byte", "byte/bytes, octet/octets", "", "字节"),
        (FigureKind.Measure, "bit", "bit/bits", "", "比特"),
        (FigureKind.Measure, "calorie", "calorie/calories", "cal", "卡 卡路里"),
        (FigureKind.Measure, "kelvin", "kelvin/kelvins", "", "开尔文"),
        (FigureKind.Measure, "tonne", "tonne/tonnes, ton/tons, metric ton/metric tons, metric tonne/metric tonnes, short ton/short tons, long ton/long tons", "", "吨 公吨"),
        (FigureKind.Measure, "decibel", "decibel/decibels", "dB dBm dBA", "分贝"),
        (FigureKind.Measure, "degree Celsius", "degree Celsius/degrees Celsius, degree centigrade/degrees centigrade, degree celcius/degrees celcius, celcius/celcius, degree C/degrees C, deg C/deg C, degC/degC, deg celsius/deg celsius, celsius/celsius", "°C ℃ ºC", "摄氏度 度 摄氏 摄氏°"),
        (FigureKind.Measure, "degree Fahrenheit", "degree Fahrenheit/degrees Fahrenheit, degree F/degrees F, deg F/deg F, degF/degF, deg fahrenheit/deg fahrenheit, fahrenheit/fahrenheit", "°F ℉ ºF", "华氏度 华氏 华氏°"),
        (FigureKind.Measure, "degree", "degree/degrees, deg/degs", "° º", ""),
        (FigureKind.Measure, "radian", "radian/radians", "rad", "弧度"),
        (FigureKind.Measure, "mile", "mile/miles", "mi", "英里"),
        (FigureKind.Measure, "nautical mile", "nautical mile/nautical miles", "nmi", "海里"),
        (FigureKind.Measure, "foot", "foot/feet", "ft", "英尺 英呎 呎"),
        (FigureKind.Measure, "inch", "inch/inches", "in″ inch", "英寸 英吋 吋"),
        (FigureKind.Measure, "yard", "yard/yards", "yd", "码"),
        (FigureKind.Measure, "acre", "acre/acres", "ac", "英亩"),
        (FigureKind.Measure, "hectare", "hectare/hectares", "ha", "公顷"),
        (FigureKind.Measure, "pound", "lb/lbs", "lb lbs", "磅"),
        (FigureKind.Measure, "ounce", "ounce/ounces, oz/oz", "oz", "盎司"),
        (FigureKind.Measure, "stone", "", "", "英石"),
        (FigureKind.Measure, "gallon", "gallon/gallons, US gallon/US gallons", "gal", "加仑"),
        (FigureKind.Measure, "pint", "pint/pints, US pint/US pints", "", "品脱"),
        (FigureKind.Measure, "quart", "quart/quarts, US quart/US quarts", "", "夸脱"),
        (FigureKind.Measure, "fluid ounce", "fluid ounce/fluid ounces, US fluid ounce/US fluid ounces, fl oz/fl oz", "", "液盎司"),
        (FigureKind.Measure, "barrel", "barrel/barrels, bbl/bbls", "bbl", "桶"),
        (FigureKind.Measure, "cup", "cup/cups", "", ""),
        (FigureKind.Measure, "tablespoon", "tablespoon/tablespoons", "tbsp", "汤匙"),
        (FigureKind.Measure, "teaspoon", "teaspoon/teaspoons", "tsp", "茶匙"),
        (FigureKind.Measure, "bushel", "bushel/bushels", "bu", "蒲式耳"),
        (FigureKind.Measure, "horsepower", "horsepower/horsepower, horse power/horse power", "hp bhp HP", "匹马力 马力"),
        (FigureKind.Measure, "pound per square inch", "pound per square inch/pounds per square inch", "psi", ""),
        (FigureKind.Measure, "kilopound per square inch", "", "ksi", ""),
        (FigureKind.Measure, "carat", "carat/carats", "ct", "克拉"),
        (FigureKind.Measure, "light year", "light year/light years", "ly", "光年"),
        (FigureKind.Measure, "millimetre of mercury", "millimetre of mercury/millimetres of mercury", "mmHg", "毫米汞柱"),
        (FigureKind.Measure, "international unit", "international unit/international units", "IU", "国际单位"),
        (FigureKind.Measure, "newton metre", "newton metre/newton metres", "Nm N·m", "牛米"),
        (FigureKind.Measure, "TEU", "", "TEU", "标准箱 标箱"),
        (FigureKind.Measure, "knot", "knot/knots", "kn", "节"),
        (FigureKind.Measure, "pixel", "pixel/pixels", "px", "像素"),
        (FigureKind.Measure, "megapixel", "megapixel/megapixels", "MP Mpx", "百万像素"),
        (FigureKind.Measure, "frame per second", "frame per second/frames per second", "fps", "帧每秒"),
        (FigureKind.Measure, "dot per inch", "dot per inch/dots per inch", "dpi", ""),
        (FigureKind.Measure, "pixel per inch", "pixel per inch/pixels per inch", "ppi", ""),
        (FigureKind.Measure, "beat per minute", "beat per minute/beats per minute", "bpm", ""),
        (FigureKind.Measure, "breath per minute", "breath per minute/breaths per minute", "", ""),
        (FigureKind.Measure, "nit", "nit/nits", "", "尼特"),
        (FigureKind.Measure, "metric horsepower", "metric horsepower/metric horsepower", "PS", ""),
        (FigureKind.Measure, "jin", "jin/jin, catty/catties", "", "斤 市斤"),
        (FigureKind.Measure, "liang", "liang/liang, tael/taels", "", "市两"),
        (FigureKind.Measure, "dan", "dan/dan, picul/piculs", "", "担 石"),
        (FigureKind.Measure, "mu", "mu/mu, mou/mou", "", "亩"),
        (FigureKind.Measure, "qing", "", "", "顷"),
        (FigureKind.Measure, "li", "li/li", "", "里 华里 里路"),
        (FigureKind.Measure, "zhang", "zhang/zhang", "", "丈"),
        (FigureKind.Measure, "chi", "chi/chi", "", "尺 市尺"),
        (FigureKind.Measure, "cun", "cun/cun", "", "寸"),
        (FigureKind.Measure, "kilometre", "", "", "公里 千米"),
        (FigureKind.Measure, "kilogram", "kilo/kilos", "", "公斤 千克"),
        (FigureKind.Measure, "decimetre", "", "", "分米"),
        (FigureKind.Measure, "centimetre", "", "", "厘米 公分"),
        (FigureKind.Measure, "millimetre", "", "", "毫米"),
        (FigureKind.Measure, "micrometre", "micron/microns", "", "微米"),
        (FigureKind.Measure, "nanometre", "", "", "纳米"),
        (FigureKind.Measure, "milligram", "", "", "毫克"),
        (FigureKind.Measure, "microgram", "", "", "微克"),
        (FigureKind.Measure, "millilitre", "", "cc", "毫升"),
        (FigureKind.Measure, "kilowatt", "", "", "千瓦"),
        (FigureKind.Measure, "megawatt", "", "", "兆瓦"),
        (FigureKind.Measure, "kilowatt hour", "kilowatt hour/kilowatt hours", "kWh kwh KWh", "千瓦时 度电 千瓦小时"),
        (FigureKind.Measure, "megawatt hour", "megawatt hour/megawatt hours", "MWh", "兆瓦时"),
        (FigureKind.Measure, "gigawatt hour", "gigawatt hour/gigawatt hours", "GWh", ""),
        (FigureKind.Measure, "terawatt hour", "terawatt hour/terawatt hours", "TWh", ""),
        (FigureKind.Measure, "milliampere hour", "milliampere hour/milliampere hours", "mAh", "毫安时"),
        (FigureKind.Measure, "milliampere", "", "", "毫安"),
        (FigureKind.Time, "millisecond", "", "", "毫秒"),
        (FigureKind.Time, "microsecond", "", "", "微秒"),
        (FigureKind.Measure, "megahertz", "", "Mhz mhz", "兆赫"),
        (FigureKind.Measure, "gigahertz", "", "Ghz ghz", "吉赫"),
        (FigureKind.Measure, "square metre", "square metre/square metres, square meter/square meters, sq m/sq m, sq metre/sq metres, sq meter/sq meters", "m² m2 sqm ㎡", "平方米 平米 平方公尺"),
        (FigureKind.Measure, "square kilometre", "square kilometre/square kilometres, square kilometer/square kilometers, sq km/sq km", "km² km2", "平方公里 平方千米"),
        (FigureKind.Measure, "square centimetre", "square centimetre/square centimetres, square centimeter/square centimeters", "cm² cm2", "平方厘米"),
        (FigureKind.Measure, "square millimetre", "square millimetre/square millimetres, square millimeter/square millimeters", "mm² mm2", "平方毫米"),
        (FigureKind.Measure, "square foot", "square foot/square feet, sq ft/sq ft", "sqft", "平方英尺"),
        (FigureKind.Measure, "square mile", "square mile/square miles, sq mi/sq mi, sq mile/sq miles", "", "平方英里"),
        (FigureKind.Measure, "square inch", "square inch/square inches", "", "平方英寸"),
        (FigureKind.Measure, "square yard", "square yard/square yards", "", ""),
        (FigureKind.Measure, "cubic metre", "cubic metre/cubic metres, cubic meter/cubic meters", "m³ m3", "立方米 立方公尺 方"),
        (FigureKind.Measure, "cubic kilometre", "cubic kilometre/cubic kilometres, cubic kilometer/cubic kilometers", "km³", "立方公里"),
        (FigureKind.Measure, "cubic centimetre", "cubic centimetre/cubic centimetres, cubic centimeter/cubic centimeters", "cm³ cm3", "立方厘米"),
        (FigureKind.Measure, "cubic foot", "cubic foot/cubic feet", "", "立方英尺"),
        (FigureKind.Measure, "mile per hour", "mile per hour/miles per hour, mile an hour/miles an hour", "mph m.p.h.", ""),
        (FigureKind.Measure, "mile per gallon", "mile per gallon/miles per gallon, mile a gallon/miles a gallon", "mpg", ""),
        (FigureKind.Measure, "pound-foot", "pound foot/pound feet, foot pound/foot pounds, lb ft/lb ft, ft lb/ft lb, ft lbs/ft lbs", "", ""),
        (FigureKind.Measure, "kilometre per hour", "kilometre per hour/kilometres per hour, kilometer per hour/kilometers per hour", "km/h kph kmh", ""),
        (FigureKind.Measure, "revolution per minute", "revolution per minute/revolutions per minute", "rpm RPM", "转"),
        (FigureKind.Measure, "horsepower hour", "horsepower hour/horsepower hours", "", ""),
        (FigureKind.Measure, "beaufort", "", "", "级风"),
        (FigureKind.Measure, "man day", "man day/man days, person day/person days", "", "个劳动日 劳动日 人日"),

        (FigureKind.Count, "piece", "piece/pieces, pc/pcs", "pcs pc", ""),
    ];

    /// <summary>Simplified characters in unit names, each with the traditional one; the other spelling is made of these.</summary>
    internal const string Traditional =
        "仑侖 厘釐 吨噸 亩畝 顷頃 担擔 两兩 钱錢 块塊 圆圓 岁歲 个個 时時 钟鐘 点點 马馬 兹茲 欧歐 节節 转轉 级級 风風 劳勞 动動 标標 准準 际際 单單 码碼 汤湯 摄攝 华華 币幣 镑鎊 韩韓 铢銖 门門 载載 礼禮 昼晝 诺諾 尔爾 卢盧 兰蘭 鲁魯 亚亞 罗羅 维維 达達 纳納 伦倫 苏蘇 宽寬 里裏";

    /// <summary>Symbols that take SI prefixes, and whether the result is a span of time.</summary>
    internal static readonly (string Symbol, string Name)[] Prefixed =
    [
        ("m", "metre"), ("g", "gram"), ("s", "second"), ("A", "ampere"), ("K", "kelvin"), ("mol", "mole"), ("cd", "candela"), ("V", "volt"), ("W", "watt"),
        ("J", "joule"), ("N", "newton"), ("Pa", "pascal"), ("Hz", "hertz"), ("F", "farad"), ("H", "henry"), ("Ω", "ohm"), ("Ω", "ohm"), ("ohm", "ohm"), ("Ohm", "ohm"),
        ("L", "litre"), ("l", "litre"), ("B", "byte"), ("b", "bit"), ("bit", "bit"), ("bps", "bit per second"), ("eV", "electronvolt"), ("T", "tesla"), ("S", "siemens"), ("C", "coulomb"),
        ("Wb", "weber"), ("lm", "lumen"), ("lx", "lux"), ("Bq", "becquerel"), ("Gy", "gray"), ("Sv", "sievert"), ("bar", "bar"), ("VA", "volt ampere"), ("t", "tonne"), ("cal", "calorie"), ("iB", "binary byte"),
    ];

    internal static readonly (string Symbol, string Name)[] Prefixes =
    [
        ("", ""), ("p", "pico"), ("n", "nano"), ("µ", "micro"), ("μ", "micro"), ("u", "micro"), ("m", "milli"), ("c", "centi"), ("d", "deci"), ("h", "hecto"), ("k", "kilo"), ("K", "kilo"), ("M", "mega"), ("G", "giga"), ("T", "tera"), ("P", "peta"),
    ];

    /// <summary>Base words that take SI prefixes in words: kilogram, megawatts.</summary>
    internal const string PrefixedWords =
        "metre metres meter meters gram grams gramme grammes litre litres liter liters watt watts volt volts ampere amperes amp amps ohm ohms hertz joule joules newton newtons pascal pascals farad farads byte bytes bit bits second seconds calorie calories tonne tonnes ton tons";

    internal const string WordPrefixes = "pico nano micro milli centi deci hecto kilo mega giga tera peta";
}

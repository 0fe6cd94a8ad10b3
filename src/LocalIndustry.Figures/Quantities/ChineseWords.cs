namespace LocalIndustry.Figures.Quantities;

/// <summary>Chinese words around numbers. To teach one, add it to its line; the table test reads the same lines.</summary>
internal static class ChineseWords
{
    /// <summary>Measure words, also nouns that are counted without one.</summary>
    internal const string MeasureWords =
        """
        个 個 所 台 臺 辆 輛 家 名 位 人 座 条 條 件 只 隻 头 頭 匹 口 户 戶 间 間 幢 栋 張 张 本 册 部 艘 架 枚 颗 粒 株 棵 片 块地 段 项 項 类 類 种 種 次 回 场 場 届 期 批 组 組 队 隊 支 团 班
        对 對 双 套 副 份 篇 首 幅 门 道 级 層 层 章 例 起 宗 笔 根 袋 箱 瓶 罐 盒 包 车 列 节车厢 孔 眼 处 處 县 省 市 区 乡 社 村 镇 国 厂 郡 人次 户次 名次 辆次 架次 班次 航次 株次 头次 件次 人家 口人 户人家 代 声 步 趟 遍 轮 炉 窑 井 机组 岁口
        亩次 万人 元件 床位 张床位 平台 工人 职工 社员 学生 农民 战士 党员 团员 干部 群众 儿童 妇女 青年 教师 医生 士兵 游客 旅客 观众 代表
        """;

    internal static readonly (Relation Relation, string Words)[] Before =
    [
        (Relation.GreaterThan, "超过 超過 超出 超 逾 突破 多于 多於 大于 大於 高于 高於 高过 高過 远超 已超 长于 不止 不只 > ＞"),
        (Relation.GreaterThanOrEqual, "大于等于 大于或等于 大于或者等于 大於等於 大於或等於 大於或者等於 高于或等于 多于或等于 至少 最少 起码 起碼 不少于 不少於 不低于 不低於 不小于 不小於 不下 不下于 不短于 少说 最低 不少過 ≥ ≧ >= ＞＝ ＞="),
        (Relation.LessThan, "不到 不足 少于 少於 小于 小於 低于 低於 未满 不满 未到 未达 不及 短于 < ＜"),
        (Relation.LessThanOrEqual, "小于等于 小于或等于 小于或者等于 小於等於 小於或等於 小於或者等於 低于或等于 少于或等于 不超过 不超過 不得超过 不应超过 不能超过 最多 至多 不多于 不多於 不高于 不高於 不大于 不大於 不长于 最高 最大 ≤ ≦ <= ＜＝ ＜="),
        (Relation.Approximate, "约 約 大约 大約 近 将近 將近 接近 大概 几乎 差不多 约莫 约合 约计 大致 估计 约为 约有 約有 ～ ≈"),
    ];

    internal static readonly (Relation Relation, string Words)[] After =
    [
        (Relation.GreaterThanOrEqual, "以上 及以上 或以上 或者以上 和以上 之上 以外 或更多 或者更多"),
        (Relation.LessThanOrEqual, "以下 及以下 或以下 或者以下 和以下 之下 以内 以內 之内 或更少 或者更少"),
        (Relation.Approximate, "左右 上下 来 來 许 前后"),
        (Relation.GreaterThan, "多 余 餘 有余 开外 强 挂零 出头"),
        (Relation.LessThan, "弱 不到"),
    ];

    internal const string Up = "增加 增长 增長 提高 提升 上升 上涨 增产 增收 扩大 上调 增 涨 升 高 多 超额 翻 延长 加快 增至 升至 涨至 增到 扩建 长";

    internal const string Down = "减少 減少 下降 降低 减产 减收 缩小 下调 下跌 跌 降 减 少 低 缩短 降至 减至 跌至 降到 节约 节省";

    /// <summary>Set phrases whose numerals count nothing.</summary>
    internal const string Idioms =
        """
        千方百计 五花八门 百花齐放 百家争鸣 千家万户 万众一心 一心一意 三心二意 千千万万 成千上万 成千成万 千军万马 四面八方 七上八下 乱七八糟 一五一十 五湖四海 一干二净 三番五次 一举两得 一清二楚 千变万化
        千辛万苦 千山万水 万水千山 万紫千红 一日千里 百折不挠 百战百胜 九牛一毛 十全十美 四通八达 五颜六色 三三两两 一分为二 一穷二白 百发百中 万无一失 举一反三 独一无二 一年四季 一年一度 一步一步 一个接一个
        一个又一个 一批又一批 一天天 一点一滴 一草一木 一言一行 一举一动 七嘴八舌 不三不四 半途而废 一知半解 事半功倍 万古长青 万事如意 千秋万代 万岁 两两 五角大楼 五角星 八仙 十分 万一 百姓 老百姓 百货 千万 万分 万物 万能 十字 百科 三角 四季 四周 四处 五金 五谷
        五一 八一 七一 十一国庆 六一 三八 双十一 四人帮 三反五反 一带一路 一国两制 第三世界 三农 三峡 两会 两岸 统一 进一步 一些 一样 一起 一般 一定 一切 一直 一致 一方面 一旦 一律 一再 一向 一度 一时 一边 一面 一同 一道 一共 一贯 一系列 一带 一番 一连 一齐 一概 一手 一线 一流
        唯一 之一 同一 单一 万里长城 百年大计 一口气 一刀切 一把手 二手 三轮车 三轮 四川 九江 三明 五台 六安 二氧化碳 一氧化碳 二元 三维 二维 三国 百度 两面 两用 两手 两旁 两侧 两头 两者 两极 两性 星期一 星期二 星期三 星期四 星期五 星期六 周一 周二 周三 周四 周五 周六 礼拜一
        """;

    /// <summary>Verbs and other words that end a subject on their left or a counted noun on their right.</summary>
    internal const string ClauseWords =
        """
        达到 达 到 为 是 有 已 已经 共 共有 共计 总共 拥有 增加 增长 增至 增加到 增长到 提高 提高到 提高了 上升 上升到 下降 下降到 减少 减少到 降低 降低到 降至 升至 超过 完成 生产 产 建成 建立 建 兴办 办 包括 占 占到 等于 相当于 比 较 由 从 将 将要 要 应 可
        被 把 在 于 以 和 与 及 并 并且 而 且 但 但是 同时 其中 平均 约 近 每 不 没有 使 使得 让 出动 投入 用 使用 施用 需要 需 花 收 出售 卖 卖给 买 购 发 来 去 参加 担任 组成 分布 位于 设有 设立 成立 进行 实行 实现 获得 取得 缴纳 交 付 支付 征收 征 计 按 扩大到 扩大 缩短 缩短到 延长 延长到
        供应 运 运输 装 载 容纳 培养 毕业 招收 招生 录取 参观 接待 治疗 死亡 受伤 受灾 受旱 播种 种植 收割 收获 增产 减产 翻了 翻 是由 成为 作为 就 又 还 也 都 只 仅 仅有 只有 至少 最多 不到 不足 大约 目前 现在 或 或者 如果 因为 所以 因此 分别 各 均 亦 连续 提前 争取 力争 普遍 一律 全部 合计 累计 同比 环比 同期 全年 加 多
        """;

    /// <summary>Words that end a subject even in the middle of a run of characters.</summary>
    internal const string Cuts =
        "由 从 将 把 被 在 比 占 为 是 达 以 由于 提出 拥有 生产 建成 建立 兴办 包括 使用 施用 出动 出售 卖给 已经 已 共有 共 要求 曾经 计划 可以 应当 应该 必须 不得 需要 相当于 等于 其中 其 并 而 也 还 就 都 用 每年 每天 每月 收到 接待 发放 发现 完成 实现 修建 修筑 开垦 种植 播种 收购 缴纳 支付 增加到 提高到";

    /// <summary>Words that hold a character of <see cref="Cuts"/> or <see cref="ClauseWords"/> and are nouns all the same.</summary>
    internal const string Compounds =
        """
        生产总值 生产率 生产力 生产队 生产大队 总产值 总产量 产值 产量 产业 产品 亩产 单产 年产 水产 特产 资产 房产 财产 就业 以上工业 以上企业 比重 比例 比率 占地 占地面积 从业 从业人员 用水 用电 用地 用户 用棉 用煤 用工 用料 费用 建设 建筑 建议 建材 其他
        在校 在校生 在职 在册 在校学生 都市 首都 以工代赈 发电 发电量 发送量 发病率 收入 营收 創收 创收 收成 收益 税收 支出 交通 交易 交易额 卖价 买价 成交 还款 达标 达标率 为主 完成率 征收率 平均数 平均值 用量 使用率 有效 有色 所有 运量 装机 用工 花生 办公 被服 棉被 将军 应用 日用 日用品 民用 军用 农用 公用 家用 商用 食用 药用 专用 通用 备用 可耕地 每户 每亩 每人 每台 每头 每斤 每公顷 人均 户均
        """;

    /// <summary>Plans and demands, in the words that names carry.</summary>
    internal const string Plans = "计划 预计 要求 争取 力争 必须 应当 规定 预算 目标";

    /// <summary>What a time word says of the year: so many after the document's.</summary>
    internal const string RelativeYears = "前年=-2 去年=-1 上年=-1 今年=0 本年=0 明年=1 后年=2";

    /// <summary>Words that point at a time and are no part of a subject.</summary>
    internal const string TimeWords =
        "今年 去年 前年 明年 后年 本年 本月 上月 下月 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 全年 年底 年初 年末 月底 目前 现在 当前 上年末 上年底 上年同期 去年同期 上月末 去年底 近年来 几年来 同期 每年 每月 每天 每日 每小时 历年 上年 本期 上期 今后 过去 以来 同时 其中 到 截至 截止";
}

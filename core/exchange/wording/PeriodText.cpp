#include "core/exchange/wording/PeriodText.h"

#include "core/domain/TextFolding.h"
#include "core/exchange/wording/CalendarWords.h"

#include <QRegularExpression>

namespace passerelle {

namespace {

/// One side of a period before its gaps are filled: "mars" in "de mars à juin 2020" has no year,
/// "3" in "du 3 au 5 décembre 2019" has only a day. Zero is "not said".
struct Moment
{
    int year = 0;
    int firstMonth = 0;
    int lastMonth = 0;
    int day = 0;

    bool hasMonth() const { return firstMonth > 0; }
    QDate start() const { return QDate(year, hasMonth() ? firstMonth : 1, day > 0 ? day : 1); }
    QDate end() const
    {
        const int month = hasMonth() ? lastMonth : 12;
        return QDate(year, month, day > 0 ? day : QDate(year, month, 1).daysInMonth());
    }
};

constexpr qsizetype longestDateText = 80;

/// An expression that must match a whole text; "YEAR" in it captures a year.
QRegularExpression whole(const QString &pattern)
{
    QString expanded = pattern;
    expanded.replace(QStringLiteral("YEAR"), QStringLiteral("((?:19|20|21)\\d\\d)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expanded));
}

std::optional<Moment> dayMoment(int year, int month, int day)
{
    if (!QDate::isValid(year, month, day))
        return std::nullopt;
    return Moment{year, month, month, day};
}

/// "03/12/2019", "3.12.19", "2019-12-03", "12/2019", "2019-12".
std::optional<Moment> numericMoment(const QString &text)
{
    static const QRegularExpression dayFirst =
        whole(QStringLiteral("(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20|21)\\d\\d|\\d\\d)"));
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const int year = match.captured(4).toInt();
        return dayMoment(year < 100 ? 2000 + year : year, match.captured(3).toInt(),
                         match.captured(1).toInt());
    }
    static const QRegularExpression iso = whole(QStringLiteral("YEAR-(\\d\\d)(?:-(\\d\\d))?"));
    static const QRegularExpression monthFirst = whole(QStringLiteral("(\\d{1,2})[/.-]YEAR"));
    int year = 0;
    int month = 0;
    if (const auto match = iso.match(text); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        if (!match.captured(3).isEmpty())
            return dayMoment(year, month, match.captured(3).toInt());
    } else if (const auto other = monthFirst.match(text); other.hasMatch()) {
        year = other.captured(2).toInt();
        month = other.captured(1).toInt();
    }
    if (month < 1 || month > 12)
        return std::nullopt;
    return Moment{year, month, month, 0};
}

/// "3 decembre 2019", "mardi 3 decembre 2019", "1er avril", "decembre 2019", "avril".
std::optional<Moment> namedMonthMoment(const QString &text)
{
    static const QRegularExpression dayFirst =
        whole(QStringLiteral("(?:([a-z]+)\\.?,? )?(?:(\\d{1,2})(?:er|st|nd|rd|th)?[ -](?:of )?)?"
                             "([a-z]+)\\.?(?:,?[ /-](?:de )?YEAR)?"));
    static const QRegularExpression monthFirst =
        whole(QStringLiteral("()([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:, ?| )YEAR"));
    int dayGroup = 2;
    int monthGroup = 3;
    QRegularExpressionMatch match = dayFirst.match(text);
    if (!match.hasMatch()) {
        match = monthFirst.match(text);
        std::swap(dayGroup, monthGroup);
    }
    if (!match.hasMatch())
        return std::nullopt;
    const int month = monthNumber(match.captured(monthGroup));
    const int day = match.captured(dayGroup).toInt();
    const int year = match.captured(4).toInt();
    if (month == 0)
        return std::nullopt;
    if (day == 0 && match.captured(1).isEmpty() && match.captured(dayGroup).isEmpty())
        return Moment{year, month, month, 0};
    // 2000 is a leap year: without a year, 29 February is still a day.
    if (!QDate::isValid(year > 0 ? year : 2000, month, day))
        return std::nullopt;
    if (const QString weekday = match.captured(1); !weekday.isEmpty())
        if (year == 0 || weekdayNumber(weekday) != QDate(year, month, day).dayOfWeek())
            return std::nullopt;
    return Moment{year, month, month, day};
}

/// "t1 2024", "2024 t1", "2e trimestre 2020", "premier semestre de 2021", "second half of 2021".
std::optional<Moment> partOfYearMoment(const QString &text)
{
    static const QRegularExpression letterFirst =
        whole(QStringLiteral("([tqsh]) ?([1-4])(?:[ -](?:de |of )?YEAR)?"));
    static const QRegularExpression yearFirst = whole(QStringLiteral("YEAR[ -]([tqsh]) ?([1-4])"));
    static const QRegularExpression words = whole(
        QStringLiteral("([a-z0-9]+) (trimestre|semestre|quarter|half)(?:,? (?:de |of )?YEAR)?"));
    QString unit;
    int rank = 0;
    int year = 0;
    if (const auto match = letterFirst.match(text); match.hasMatch()) {
        unit = match.captured(1);
        rank = match.captured(2).toInt();
        year = match.captured(3).toInt();
    } else if (const auto reversed = yearFirst.match(text); reversed.hasMatch()) {
        unit = reversed.captured(2);
        rank = reversed.captured(3).toInt();
        year = reversed.captured(1).toInt();
    } else if (const auto spelled = words.match(text); spelled.hasMatch()) {
        unit = spelled.captured(2).left(1);
        rank = rankNumber(spelled.captured(1));
        year = spelled.captured(3).toInt();
    }
    const bool isHalf = unit == u's' || unit == u'h';
    const int length = isHalf ? 6 : 3;
    if (rank < 1 || rank > 12 / length)
        return std::nullopt;
    return Moment{year, (rank - 1) * length + 1, rank * length, 0};
}

std::optional<Moment> yearMoment(const QString &text)
{
    static const QRegularExpression pattern =
        whole(QStringLiteral("(?:(?:l'|the )?(?:annee|year) )?YEAR"));
    if (const auto match = pattern.match(text); match.hasMatch())
        return Moment{match.captured(1).toInt(), 0, 0, 0};
    return std::nullopt;
}

std::optional<Moment> dayOnlyMoment(const QString &text)
{
    static const QRegularExpression pattern =
        whole(QStringLiteral("(\\d{1,2})(?:er|st|nd|rd|th)?"));
    if (const auto match = pattern.match(text); match.hasMatch())
        return Moment{0, 0, 0, match.captured(1).toInt()};
    return std::nullopt;
}

/// What the text says, gaps and all; `text` is unaccented, without "en", "le"...
std::optional<Moment> momentFromText(const QString &text)
{
    if (const auto moment = numericMoment(text))
        return moment;
    if (const auto moment = partOfYearMoment(text))
        return moment;
    if (const auto moment = yearMoment(text))
        return moment;
    if (const auto moment = namedMonthMoment(text))
        return moment;
    return dayOnlyMoment(text);
}

QString withoutArticle(const QString &text)
{
    static const QRegularExpression article(
        QStringLiteral("^(?:en |au cours de l'|au |aux |le |la |the |in |on |d'|de |du )"
                       "(?:le |la |the )?"));
    QString rest = text;
    return rest.remove(article);
}

std::optional<Moment> completeMoment(const QString &text)
{
    const std::optional<Moment> moment = momentFromText(withoutArticle(text));
    return moment && moment->year > 0 ? moment : std::nullopt;
}

/// "mars" - "juin 2020": the left side takes from the right what it leaves unsaid.
std::optional<DatePeriod> rangeOf(const QString &leftText, const QString &rightText)
{
    const std::optional<Moment> right = completeMoment(rightText);
    std::optional<Moment> left = momentFromText(withoutArticle(leftText));
    if (!left || !right)
        return std::nullopt;
    if (left->year == 0) {
        left->year = right->year;
        if (!left->hasMonth()) {
            if (right->day == 0)
                return std::nullopt;
            left->firstMonth = right->firstMonth;
            left->lastMonth = right->lastMonth;
        } else if (!right->hasMonth() || (left->day == 0 && right->day > 0)) {
            return std::nullopt;
        }
    }
    const DatePeriod period{left->start(), right->end()};
    if (!period.start.isValid() || !period.end.isValid() || period.end < period.start)
        return std::nullopt;
    return period;
}

std::optional<DatePeriod> rangeFromText(const QString &text)
{
    static const QRegularExpression spelled =
        whole(QStringLiteral("(?:entre (.+) et|between (.+) and|(?:de |du |d'|depuis |from )?(.+) "
                             "(?:a|au|to|jusqu'a|jusqu'au|jusqu'en|until)) (.+)"));
    if (const auto match = spelled.match(text); match.hasMatch())
        return rangeOf(match.captured(1) + match.captured(2) + match.captured(3),
                       match.captured(4));
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'-' && text.at(i) != u'/')
            continue;
        if (const auto range = rangeOf(text.left(i).trimmed(), text.mid(i + 1).trimmed()))
            return range;
    }
    return std::nullopt;
}

std::optional<DatePeriod> openPeriodFromText(const QString &text)
{
    static const QRegularExpression opening =
        whole(QStringLiteral("(?:depuis|des|a partir|a compter|since|from) (.+)|(.+) -"));
    if (const auto match = opening.match(text); match.hasMatch())
        if (const auto moment = completeMoment(match.captured(1) + match.captured(2)); moment)
            return DatePeriod{moment->start(), QDate()};
    static const QRegularExpression closing =
        whole(QStringLiteral("(?:jusqu'(?:en|a|au)|jusque|until|till|-) (.+)"));
    if (const auto match = closing.match(text); match.hasMatch())
        if (const auto moment = completeMoment(match.captured(1)); moment)
            return DatePeriod{QDate(), moment->end()};
    return std::nullopt;
}

} // namespace

std::optional<DatePeriod> periodFromText(QStringView text)
{
    if (text.size() > longestDateText)
        return std::nullopt;
    if (const auto iso = periodFromIsoText(text);
        iso && iso->start.year() >= 1900 && iso->end.year() <= 2199)
        return iso;
    const QString plain = unaccentedText(text);
    if (const std::optional<Moment> moment = completeMoment(plain))
        return DatePeriod{moment->start(), moment->end()};
    if (const auto range = rangeFromText(plain))
        return range;
    return openPeriodFromText(plain);
}

std::optional<QDate> dayFromText(QStringView text)
{
    const std::optional<DatePeriod> period = periodFromText(text);
    return period && period->start == period->end ? std::optional(period->start) : std::nullopt;
}

bool isImpossibleDate(QStringView text)
{
    if (text.size() > longestDateText || periodFromText(text))
        return false;
    const QString plain = withoutArticle(unaccentedText(text));
    static const QRegularExpression numeric = whole(
        QStringLiteral("\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d\\d)|\\d{4}-\\d\\d(?:-\\d\\d)?|"
                       "\\d{1,2}[/.-]\\d{4}"));
    if (numeric.match(plain).hasMatch())
        return true;
    static const QRegularExpression spelled =
        whole(QStringLiteral("(?:[a-z]+\\.?,? )?\\d{1,2}(?:er|e)? ([a-z]+)\\.? \\d{4}"));
    const QRegularExpressionMatch match = spelled.match(plain);
    return match.hasMatch() && monthNumber(match.captured(1)) > 0;
}

} // namespace passerelle

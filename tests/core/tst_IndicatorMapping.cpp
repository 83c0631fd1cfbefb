#include "core/exchange/planfolder/IndicatorMapping.h"

#include <QTest>

using namespace passerelle;

class tst_IndicatorMapping final : public QObject
{
    Q_OBJECT

private slots:
    void indicatorsFromRows_sameNameAndUnit_areOneIndicator();
    void indicatorsFromRows_values_areNumbersWordsOrMissing_data();
    void indicatorsFromRows_values_areNumbersWordsOrMissing();
    void indicatorsFromRows_valueType_followsTheUnit_data();
    void indicatorsFromRows_valueType_followsTheUnit();
    void indicatorsFromRows_unreadableDateAndLevel_areComments();
    void indicatorsFromRows_sharedPublisher_isTheIndicators();
};

namespace {

IndicatorRow rowOf(const char *name, const char *unit, const char *value, const char *position = "")
{
    IndicatorRow row;
    row.row = 2;
    row.name = QString::fromUtf8(name);
    row.unit = QString::fromUtf8(unit);
    row.value = QString::fromUtf8(value);
    row.position = QString::fromUtf8(position);
    return row;
}

std::vector<Indicator> indicatorsOf(const std::vector<IndicatorRow> &rows,
                                    QStringList *warnings = nullptr)
{
    Doubts doubts;
    const auto indicators =
        indicatorsFromRows(rows, QStringLiteral("i.csv"), PlanId::create(), &doubts);
    if (warnings != nullptr)
        *warnings = doubts.toTexts();
    return indicators;
}

} // namespace

void tst_IndicatorMapping::indicatorsFromRows_sameNameAndUnit_areOneIndicator()
{
    const auto indicators = indicatorsOf({rowOf("Médecins", "%", "1"), rowOf("Internes", "%", "2"),
                                          rowOf("Médecins", "%", "3"), rowOf("Médecins", "", "4")});
    QCOMPARE(indicators.size(), std::size_t(3));
    QCOMPARE(indicators.at(0).readings.size(), std::size_t(2));
    QCOMPARE(indicators.at(0).readings.at(1).value, std::optional(3.0));
    QCOMPARE(indicators.at(1).name, QStringLiteral("Internes"));
    QCOMPARE(indicators.at(2).position, 2);
}

void tst_IndicatorMapping::indicatorsFromRows_values_areNumbersWordsOrMissing_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("position");
    QTest::addColumn<std::optional<double>>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWarned");
    const auto row = [](const char *name, const char *value, const char *position,
                        std::optional<double> number, const char *text, bool isWarned) {
        QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(position) << number
                            << QString::fromUtf8(text) << isWarned;
    };
    row("number", "-12.5", "", -12.5, "", false);
    row("zero", "0", "", 0.0, "", false);
    row("number and words", "8.7", "supérieure", 8.7, "supérieure", false);
    row("words", "", "sous-dotées", std::nullopt, "sous-dotées", false);
    row("nd", "", "", std::nullopt, "", false);
    row("decimal comma", "81,7", "", std::nullopt, "81,7", true);
    row("words for a number", "environ 5", "élevé", std::nullopt, "environ 5 ; élevé", true);
    row("not finite", "inf", "", std::nullopt, "inf", true);
}

void tst_IndicatorMapping::indicatorsFromRows_values_areNumbersWordsOrMissing()
{
    QFETCH(QString, value);
    QFETCH(QString, position);
    QFETCH(std::optional<double>, number);
    QFETCH(QString, text);
    QFETCH(bool, isWarned);
    QStringList warnings;
    const auto indicators =
        indicatorsOf({rowOf("i", "", qUtf8Printable(value), qUtf8Printable(position))}, &warnings);
    const Reading &reading = indicators.front().readings.front();
    QCOMPARE(reading.value, number);
    QCOMPARE(reading.text, text);
    QCOMPARE(reading.isNotAvailable(), !number && text.isEmpty());
    QCOMPARE(!warnings.isEmpty(), isWarned);
    if (isWarned)
        QCOMPARE(warnings.front(),
                 QStringLiteral("i.csv, row 2, column value: \"%1\" is not a number; kept as text.")
                     .arg(value));
}

void tst_IndicatorMapping::indicatorsFromRows_valueType_followsTheUnit_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("position");
    QTest::addColumn<IndicatorValueType>("type");
    const auto row = [](const char *name, const char *unit, const char *value, const char *position,
                        IndicatorValueType type) {
        QTest::newRow(name) << QString::fromUtf8(unit) << QString::fromUtf8(value)
                            << QString::fromUtf8(position) << type;
    };
    row("percent", "%", "5", "", IndicatorValueType::Percentage);
    row("rate", "pour 100 000 habitants", "5", "", IndicatorValueType::Rate);
    row("count", "effectif", "5", "", IndicatorValueType::Number);
    row("words", "", "", "sous-dotées", IndicatorValueType::Text);
    row("nd", "", "", "", IndicatorValueType::Number);
    row("percent, nd", "%", "", "", IndicatorValueType::Percentage);
}

void tst_IndicatorMapping::indicatorsFromRows_valueType_followsTheUnit()
{
    QFETCH(QString, unit);
    QFETCH(QString, value);
    QFETCH(QString, position);
    QFETCH(IndicatorValueType, type);
    const auto indicators = indicatorsOf(
        {rowOf("i", qUtf8Printable(unit), qUtf8Printable(value), qUtf8Printable(position))});
    QCOMPARE(indicators.front().valueType, type);
}

void tst_IndicatorMapping::indicatorsFromRows_unreadableDateAndLevel_areComments()
{
    IndicatorRow row = rowOf("i", "", "5");
    row.date = QStringLiteral("fin 2019");
    row.comparator = QStringLiteral("quartier");
    QStringList warnings;
    const auto indicators = indicatorsOf({row}, &warnings);
    const Reading &reading = indicators.front().readings.front();
    QVERIFY(reading.period.isNull());
    QCOMPARE(reading.level, std::nullopt);
    QCOMPARE(reading.comment, QStringLiteral("Niveau : quartier\nDate : fin 2019"));
    QCOMPARE(warnings.size(), 2);
}

void tst_IndicatorMapping::indicatorsFromRows_sharedPublisher_isTheIndicators()
{
    IndicatorRow first = rowOf("i", "", "5");
    first.sourceName = QStringLiteral("ORS");
    IndicatorRow second = first;
    QCOMPARE(indicatorsOf({first, second}).front().sourceName, QStringLiteral("ORS"));
    second.sourceName = QStringLiteral("INSEE");
    QCOMPARE(indicatorsOf({first, second}).front().sourceName, QString());
}

QTEST_APPLESS_MAIN(tst_IndicatorMapping)
#include "tst_IndicatorMapping.moc"

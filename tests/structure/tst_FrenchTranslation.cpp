#include "core/domain/Term.h"
#include "core/domain/Vocabularies.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or the plural forms
};

/// The messages of the .ts file, in its order.
std::vector<Message> readMessages()
{
    QFile file(QStringLiteral(PASSERELLE_FRENCH_SOURCE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            messages.push_back({context, xml.readElementText(), {}});
        else if (xml.name() == "translation"_L1 && !messages.empty())
            messages.back().translations
                << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    return messages;
}

/// "%1" and "%L2" as they stand; the number %n may be spelt out in a plural form.
QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("%L?\\d{1,2}"));
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : shape.globalMatch(text))
        found << match.captured();
    return found;
}

/// Straight quotes, and plain spaces where French wants one that does not break.
bool breaksTypography(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("['\"]|« | [»:;?!]|«[^\\s]|[^\\s]»"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return shape.match(text).hasMatch();
}

} // namespace

class tst_FrenchTranslation final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void embeddedTranslation_saysVocabulariesInFrench();
    void everyMessage_keepsItsPlaceholders();
    void everyMessage_followsFrenchTypography();

private:
    QTranslator m_french;
};

void tst_FrenchTranslation::init()
{
    QVERIFY(m_french.load(QStringLiteral(":/i18n/passerelle_fr.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_french));
}

void tst_FrenchTranslation::cleanup()
{
    QCoreApplication::removeTranslator(&m_french);
}

void tst_FrenchTranslation::embeddedTranslation_saysVocabulariesInFrench()
{
    QCOMPARE(labelOf(ActionStatus::NotStarted), u"À venir"_s);
    QCOMPARE(labelOf(PlanPhase::Implementation), u"Mise en œuvre"_s);
    QCOMPARE(termLabel(TermList::TargetGroup, u"loss_of_autonomy"_s, {}), u"Perte d’autonomie"_s);
    QCOMPARE(termLabel(TermList::Funder, u"ars_fir"_s, {}), u"ARS (FIR)"_s);
}

void tst_FrenchTranslation::everyMessage_keepsItsPlaceholders()
{
    const std::vector<Message> messages = readMessages();
    QVERIFY(!messages.empty());
    for (const Message &message : messages)
        for (const QString &translation : message.translations)
            QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source),
                     qPrintable(message.context + u": "_s + message.source));
}

void tst_FrenchTranslation::everyMessage_followsFrenchTypography()
{
    for (const Message &message : readMessages())
        for (const QString &translation : message.translations)
            QVERIFY2(!breaksTypography(translation),
                     qPrintable(message.context + u": "_s + translation));
}

QTEST_GUILESS_MAIN(tst_FrenchTranslation)
#include "tst_FrenchTranslation.moc"

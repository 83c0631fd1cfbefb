#include "core/exchange/PersonExport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace passerelle {

namespace {

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString shortText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

template <typename Item, typename ToObject>
QJsonArray arrayOf(const std::vector<Item> &items, ToObject toObject)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(toObject(item));
    return array;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("PersonExport", text);
}

/// A title and the lines below it; nothing when there are none.
QString section(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    return u'\n' + title + QStringLiteral("\n- ") + lines.join(QStringLiteral("\n- ")) + u'\n';
}

/// The parts that are known, in one line.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QByteArray toJson(const PersonExport &person)
{
    const Contact &contact = person.contact;
    const QJsonObject root{
        {QStringLiteral("name"), contact.name},
        {QStringLiteral("function"), contact.function},
        {QStringLiteral("organization"), person.organization},
        {QStringLiteral("email"), contact.email},
        {QStringLiteral("phone"), contact.phone},
        {QStringLiteral("mandate_start"), isoText(contact.mandate.start)},
        {QStringLiteral("mandate_end"), isoText(contact.mandate.end)},
        {QStringLiteral("seats"),
         arrayOf(person.seats,
                 [](const PersonSeat &seat) {
                     return QJsonObject{{QStringLiteral("committee"), seat.committee},
                                        {QStringLiteral("alternate"), seat.isAlternate},
                                        {QStringLiteral("college"), seat.college}};
                 })},
        {QStringLiteral("signatures"),
         arrayOf(person.signatures,
                 [](const PersonSignature &signature) {
                     return QJsonObject{{QStringLiteral("plan"), signature.plan},
                                        {QStringLiteral("organization"), signature.organization},
                                        {QStringLiteral("function"), signature.function},
                                        {QStringLiteral("signed_on"), isoText(signature.signedOn)}};
                 })},
        {QStringLiteral("elected_referent_of"), QJsonArray::fromStringList(person.referredActions)},
        {QStringLiteral("mentions"),
         arrayOf(person.mentions,
                 [](const PersonMention &mention) {
                     return QJsonObject{{QStringLiteral("table"), mention.table},
                                        {QStringLiteral("field"), mention.field},
                                        {QStringLiteral("place"), mention.place},
                                        {QStringLiteral("text"), mention.text}};
                 })},
    };
    return QJsonDocument(root).toJson();
}

QString toText(const PersonExport &person)
{
    const Contact &contact = person.contact;
    QString text = contact.name + u'\n';
    for (const QString &line :
         {joined({contact.function, person.organization}), joined({contact.email, contact.phone})})
        if (!line.isEmpty())
            text += line + u'\n';
    if (!contact.mandate.start.isNull() || !contact.mandate.end.isNull())
        //: two dates, either may be empty
        text += tr(QT_TRANSLATE_NOOP("PersonExport", "Mandate: %1 – %2"))
                    .arg(shortText(contact.mandate.start), shortText(contact.mandate.end))
            + u'\n';
    QStringList seats;
    for (const PersonSeat &seat : person.seats)
        seats << joined(
            {seat.committee,
             seat.isAlternate ? tr(QT_TRANSLATE_NOOP("PersonExport", "alternate")) : QString(),
             seat.college});
    QStringList signatures;
    for (const PersonSignature &signature : person.signatures)
        signatures << joined({signature.plan, signature.organization, signature.function,
                              shortText(signature.signedOn)});
    QStringList mentions;
    for (const PersonMention &mention : person.mentions)
        //: where a text stands, then the text
        mentions
            << tr(QT_TRANSLATE_NOOP("PersonExport", "%1: %2")).arg(mention.place, mention.text);
    text += section(tr(QT_TRANSLATE_NOOP("PersonExport", "Seats")), seats);
    text += section(tr(QT_TRANSLATE_NOOP("PersonExport", "Signatures")), signatures);
    text += section(tr(QT_TRANSLATE_NOOP("PersonExport", "Elected referent of")),
                    person.referredActions);
    text += section(tr(QT_TRANSLATE_NOOP("PersonExport", "Texts that name this person")), mentions);
    return text;
}

} // namespace passerelle

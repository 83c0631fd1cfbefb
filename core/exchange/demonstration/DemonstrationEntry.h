#pragma once

#include "core/Error.h"
#include "core/domain/DatePeriod.h"
#include "core/domain/Term.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace passerelle {

/// The words of what is wrong in a file of demonstrations.
struct DemonstrationText
{
    Q_DECLARE_TR_FUNCTIONS(Demonstration)
};

/// One object of the demonstration's JSON, read key by key. A key that is absent gives an empty
/// value; one that cannot be read fails. Only the first failure of a reading is kept, in `problem`,
/// which all entries of one reading share and which must outlive them.
class DemonstrationEntry final
{
public:
    DemonstrationEntry(QString where, QJsonObject object, std::optional<Error> &problem);

    /// Path of the entry for messages: "actions 1.1.3 › follow_ups[2]".
    const QString &where() const { return m_where; }

    QString text(const QString &key);
    QString requiredText(const QString &key);
    QStringList texts(const QString &key);
    bool flag(const QString &key);
    std::optional<double> number(const QString &key);
    std::optional<int> count(const QString &key); ///< above zero
    QDate day(const QString &key);
    QDate requiredDay(const QString &key);
    QTime time(const QString &key);
    DatePeriod period(const QString &key); ///< "2020-03/2023-01"; "2020-03/" has no end
    QStringList termKeys(const QString &key, TermList list);

    /// The objects of a list, in order.
    std::vector<DemonstrationEntry> entries(const QString &key);
    /// The object under `key`; nullopt when absent.
    std::optional<DemonstrationEntry> entry(const QString &key);

    /// The value whose stable key stands under `key`; nullopt when absent.
    template <typename Enum>
    std::optional<Enum> term(const QString &key)
    {
        const QString stableKey = text(key);
        const std::optional<Enum> value = fromKey<Enum>(stableKey);
        if (!value && !stableKey.isEmpty())
            failUnknownTerm(key, stableKey);
        return value;
    }

    /// Keeps `message` as the problem of the reading, unless there is one already.
    void fail(const QString &message);
    /// To call once everything was read: a key nobody asked for is a spelling mistake.
    void refuseOtherKeys();

private:
    QJsonValue take(const QString &key);
    DemonstrationEntry child(const QString &where, const QJsonValue &value);
    void failUnknownTerm(const QString &key, const QString &value);
    void failUnreadable(const QString &key, const QString &expected);

    QString m_where;
    QJsonObject m_object;
    std::optional<Error> *m_problem;
    QSet<QString> m_taken;
};

} // namespace passerelle

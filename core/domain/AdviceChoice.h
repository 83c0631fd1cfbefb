#pragma once

#include <QDate>
#include <QString>

namespace passerelle {

/// That somebody put a piece of advice away, for some time or for good.
struct AdviceChoice
{
    QString advice; ///< key of the advice: "plan.no_signatory"
    QDate hiddenUntil; ///< shown again from that day on; null: never again

    bool operator==(const AdviceChoice &) const = default;

    bool hidesOn(QDate day) const { return !hiddenUntil.isValid() || day < hiddenUntil; }
};

} // namespace passerelle

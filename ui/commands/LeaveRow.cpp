#include "ui/commands/LeaveRow.h"

#include "ui/session/PlanSession.h"
#include "ui/widgets/TypedField.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace passerelle {

void leaveRow(QWidget &form, PlanSession &session)
{
    if (const QString told = keptInClipboard(leaveTyped(form)); !told.isEmpty())
        session.tellMore(told);
}

QString keptInClipboard(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    return QCoreApplication::translate(
        "LeaveRow", "What was typed and not saved is in the clipboard: paste it where it belongs.");
}

} // namespace passerelle

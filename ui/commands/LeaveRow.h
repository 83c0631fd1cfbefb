#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace passerelle {

class PlanSession;

/// Has the fields below `form` tell what is typed in them, before they show another row. The texts
/// the file does not take are in the clipboard then, and the window says so.
void leaveRow(QWidget &form, PlanSession &session);

/// Puts texts that could not be saved into the clipboard; the sentence that says so, empty when
/// there are none.
QString keptInClipboard(const QStringList &texts);

} // namespace passerelle

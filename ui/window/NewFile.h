#pragma once

#include <QString>

class QWidget;

namespace passerelle {

class PlanSession;
class Prompts;

/// Asks what a new file holds and where it goes, and makes it. Its path; empty when the user gave
/// up. What cannot be made is told in the dialog, which keeps what was typed. `folder` is where the
/// file is proposed.
QString makeNewFile(Prompts &prompts, const QString &author, const QString &folder,
                    QWidget *window);

/// Asks for a further plan, adds it to the open file in one edit, and shows it.
void addNewPlan(PlanSession &session, QWidget *window);

/// The name proposed for the file of a territory: without what file systems refuse.
QString proposedFileName(const QString &territory);

} // namespace passerelle

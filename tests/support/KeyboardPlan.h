#pragma once

#include "core/domain/PlanContents.h"
#include "tests/support/WindowFixture.h"

namespace passerelle::test {

/// A file and a plan made from the welcome page by keys alone, with the window on its action plan.
/// Every act is a key pressed; see Keyboard.h.
class KeyboardPlan final
{
public:
    /// Makes the file from the template of a road map, and adds the plan to it.
    KeyboardPlan();

    WindowFixture &fixture() { return m_fixture; }
    const QString &path() const { return m_path; }

    /// Types the lines of writtenOutline.
    void writeOutline();
    /// Names the line that was just added or is being renamed.
    void nameLine(const QString &title);
    /// Goes up to the tree with Shift+Tab, and down to the line of that title.
    void goToLine(const QString &title);

    /// Closes the file and reads the plan from it with a fresh Workspace.
    PlanContents planInFile();
    /// The same, one action; without an id when it is not there.
    Action actionInFile(const QString &title);

    static const QString planTitle;
    static const QString writtenOutline;

private:
    void makeFile();
    void addPlan();

    WindowFixture m_fixture;
    QString m_path;
};

} // namespace passerelle::test

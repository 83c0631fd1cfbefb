#pragma once

#include "tests/support/WindowFixture.h"
#include "tests/support/WindowHand.h"

namespace passerelle::test {

/// What a coordinator does in an hour with the demonstration open, through the widgets of every
/// page: some two hundred edits, the same at each run.
class HourOfWork final
{
public:
    explicit HourOfWork(WindowFixture &fixture);

    void doAll();

private:
    void fillSheets();
    void planMilestones();
    void enterFollowUps();
    void editSeveralAtOnce();
    void rearrangeThePlan();
    void keepFilters();
    void receivePartners();
    void signPlan();
    void correctContacts();
    void measure();
    void changeOfMind();
    void writeDocument();

    void goToPage(PageKey page);
    QStringList actionTitles(size_t count) const;

    WindowFixture &m_fixture;
    WindowHand m_hand;
};

} // namespace passerelle::test

#include "ui/window/PageFactory.h"

#include "ui/pages/documents/DocumentsPage.h"
#include "ui/pages/home/HomePage.h"
#include "ui/pages/indicators/IndicatorsPage.h"
#include "ui/pages/partners/PartnersPage.h"
#include "ui/pages/plan/ActionPlanPage.h"
#include "ui/session/PlanSession.h"
#include "ui/window/Prompts.h"

#include <algorithm>
#include <array>

namespace passerelle {

namespace {

struct KeyText
{
    PageKey page;
    const char *text;
};

constexpr std::array keyTexts{
    KeyText{PageKey::Home, "home"},
    KeyText{PageKey::ActionPlan, "plan"},
    KeyText{PageKey::Indicators, "indicators"},
    KeyText{PageKey::Partners, "partners"},
    KeyText{PageKey::Documents, "documents"},
};

} // namespace

const std::vector<PageKey> &allPages()
{
    // In the order of the rail; a page stands here from the day it works.
    static const std::vector<PageKey> pages{PageKey::Home, PageKey::ActionPlan, PageKey::Indicators,
                                            PageKey::Partners, PageKey::Documents};
    return pages;
}

bool isOffered(PageKey page)
{
    return std::ranges::find(allPages(), page) != allPages().end();
}

QString pageKeyText(PageKey page)
{
    const auto found = std::ranges::find(keyTexts, page, &KeyText::page);
    return QString::fromLatin1(found->text);
}

PageKey pageFromKey(const QString &key)
{
    for (const PageKey page : allPages())
        if (key == pageKeyText(page))
            return page;
    return allPages().front();
}

Page *makePage(PageKey key, PlanSession &session, Prompts &prompts, const DocumentMaking &making,
               QWidget *parent)
{
    switch (key) {
    case PageKey::Home:
        return new HomePage(session, parent);
    case PageKey::ActionPlan:
        return new ActionPlanPage(session, prompts, parent);
    case PageKey::Partners:
        return new PartnersPage(session, prompts, parent);
    case PageKey::Indicators:
        return new IndicatorsPage(session, parent);
    case PageKey::Documents:
        return new DocumentsPage(session, prompts, making, parent);
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace passerelle

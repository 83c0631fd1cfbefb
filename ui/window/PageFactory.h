#pragma once

#include "ui/pages/Destination.h"

#include <QString>

#include <vector>

class QWidget;

namespace passerelle {

class Page;
class PlanSession;
struct DocumentMaking;
class Prompts;

/// The pages there are, from top to bottom of the rail.
const std::vector<PageKey> &allPages();

/// Whether a page is among them: one remembered or pointed to may be of another version.
bool isOffered(PageKey page);

/// The stable name of a page, for what is remembered: "plan".
QString pageKeyText(PageKey page);
/// The page of a stable name; the first one when there is none such.
PageKey pageFromKey(const QString &key);

/// A new page on `session`.
Page *makePage(PageKey key, PlanSession &session, Prompts &prompts, const DocumentMaking &making,
               QWidget *parent);

} // namespace passerelle

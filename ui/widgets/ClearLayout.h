#pragma once

class QLayout;

namespace passerelle {

/// Takes everything out of a layout of widgets and hides it at once. The widgets go later: one of
/// them may be speaking, or Qt going through them all.
void clearLayout(QLayout &layout);

} // namespace passerelle

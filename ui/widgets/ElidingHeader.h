#pragma once

#include <QHeaderView>

namespace passerelle {

/// The titles of columns, elided where they are narrow: under a style sheet Qt cuts them instead,
/// whatever textElideMode() says.
class ElidingHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ElidingHeader(QWidget *parent);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace passerelle

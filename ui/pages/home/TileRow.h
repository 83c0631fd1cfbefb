#pragma once

#include "core/statistics/HomeSummary.h"
#include "ui/pages/Destination.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace passerelle {

class PlanSession;
class Tile;

/// The figures at the top of the home page, side by side, on more lines where there is less room.
class TileRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(const PlanSession &session, QWidget *parent = nullptr);

    void refresh(const HomeTiles &tiles);

signals:
    void destinationChosen(const passerelle::Destination &destination);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tile *addTile(const char *name);
    void arrange();

    const PlanSession &m_session;
    QGridLayout *m_grid;
    std::vector<Tile *> m_tiles; ///< from left to right
    int m_columns = 0;
    Tile *m_actions;
    Tile *m_engaged;
    Tile *m_completed;
    Tile *m_late;
    Tile *m_meeting;
    std::vector<Tile *> m_shown; ///< those that tell something of this plan
    std::vector<Tile *> m_placed; ///< those the grid holds
};

} // namespace passerelle

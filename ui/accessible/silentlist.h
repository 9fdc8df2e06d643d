// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

/// A QListView or QListWidget that tells assistive technology of another current row only while it
/// has the focus. Qt 6.4's own tells that the focus is there in any case, and a screen reader
/// follows it away from the field where one types.
template <typename List>
class SilentList : public List
{
public:
    using List::List;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus())
            List::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous);
    }
};

package org.turnstone.app

import android.content.Context
import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.AbsListView
import android.widget.BaseAdapter
import android.widget.FrameLayout
import android.widget.HorizontalScrollView
import android.widget.ListView

/** A list whose rows are made when they come into sight, so that the first of them stand there at once. */
class LazyList(
    context: Context,
    private val gap: Int,
    private val edge: Int,
) : ListView(context) {
    private var rows: List<() -> View> = emptyList()
    private val shown = Rows()

    init {
        isSaveEnabled = false
        itemsCanFocus = true
        divider = null
        selector = context.getDrawable(android.R.color.transparent)
        clipToPadding = false
        setPadding(0, 0, 0, edge)
        adapter = shown
    }

    fun show(rows: List<() -> View>) {
        this.rows = rows
        shown.notifyDataSetChanged()
    }

    private inner class Rows : BaseAdapter() {
        override fun getCount() = rows.size

        override fun getItem(position: Int) = rows[position]

        override fun getItemId(position: Int) = position.toLong()

        override fun isEnabled(position: Int) = false

        override fun areAllItemsEnabled() = false

        override fun getItemViewType(position: Int) = IGNORE_ITEM_VIEW_TYPE

        override fun getView(
            position: Int,
            convertView: View?,
            parent: ViewGroup,
        ): View {
            val row = rows[position]()
            (row.parent as? ViewGroup)?.removeView(row)
            val room = FrameLayout(context)
            // A strip that scrolls sideways runs from edge to edge.
            val side = if (row is HorizontalScrollView) 0 else edge
            room.setPaddingRelative(side, gap / 2, side, gap / 2)
            room.addView(row, FrameLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
            room.layoutParams = AbsListView.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
            return room
        }
    }
}

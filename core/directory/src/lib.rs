//! The store of places and services: SQLite, search, filters, ranking, opening hours, freshness. Every line of SQL is here.

pub mod index;

/** Who the geometry comes from, as data/README.md has it: areas; lakes; the coast they are cut with; neighbours. */
export const GEOMETRY_SOURCES = 'Lantmäteriet, SCB, GSHHG, Natural Earth'
